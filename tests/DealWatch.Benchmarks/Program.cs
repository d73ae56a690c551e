using DealWatch.Benchmarks;
using DealWatch.Benchmarks.Cold;

return args switch
{
    ["--cold", var step] => ColdHost.Run(step),
    [] => Suite.Run(isShort: false, only: null),
    ["--short"] => Suite.Run(isShort: true, only: null),
    ["--short", "--only", var part] => Suite.Run(isShort: true, part),
    ["--only", var part] => Suite.Run(isShort: false, part),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        dotnet run --project tests/DealWatch.Benchmarks -c Release -- [--short] [--only PART]

          --short      fewer texts and runs
          --only PART  only benchmarks whose name or text contains PART, for example "zh" or "Names"
        """);
    return 2;
}
