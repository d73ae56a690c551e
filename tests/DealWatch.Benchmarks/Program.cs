using DealWatch.Benchmarks;
using DealWatch.Benchmarks.Cold;
using DealWatch.Benchmarks.Linking;

return args switch
{
    ["--cold", var step] => ColdHost.Run(step),
    [] => Suite.Run(isShort: false, only: null),
    ["--short"] => Suite.Run(isShort: true, only: null),
    ["--short", "--only", var part] => Suite.Run(isShort: true, part),
    ["--only", var part] => Suite.Run(isShort: false, part),
    ["--linking"] => await LinkingSuite.RunAsync([1_000, 10_000, 100_000]),
    ["--linking", .. var sizes] when Array.TrueForAll(sizes, size => int.TryParse(size, out var reports) && reports > 0) => await LinkingSuite.RunAsync([.. sizes.Select(int.Parse)]),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        dotnet run --project tests/DealWatch.Benchmarks -c Release -- [--short] [--only PART] | --linking [REPORTS…]

          --short      fewer texts and runs
          --only PART  only benchmarks whose name or text contains PART, for example "zh" or "Names"
          --linking    what one more article costs in libraries of so many reports, 1000, 10000 and 100000 unless told
        """);
    return 2;
}
