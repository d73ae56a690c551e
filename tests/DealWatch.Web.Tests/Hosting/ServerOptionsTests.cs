using DealWatch.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace DealWatch.Web.Tests.Hosting;

public sealed class ServerOptionsTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://localhost:1", true)]
    [InlineData("http://[::1]:5080", true)]
    [InlineData("http://0.0.0.0:80", false)]
    [InlineData("http://*:80", false)]
    [InlineData("http://+:80", false)]
    [InlineData("http://192.168.1.7:80", false)]
    [InlineData("http://localhost:1;http://0.0.0.0:2", false)]
    [InlineData("http://127.0.0.1.example:80", false)]
    public void An_address_that_others_can_reach_needs_the_explicit_option(string urls, bool starts)
    {
        (new ServerOptions { Urls = urls }.Problem() is null).Should().Be(starts);
        new ServerOptions { Urls = urls, AllowRemote = true }.Problem().Should().BeNull();
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("https://127.0.0.1:5443")]
    [InlineData("http://127.0.0.1:5080/deals")]
    public void What_is_no_address_is_said_to_be_none(string urls) =>
        new ServerOptions { Urls = urls, AllowRemote = true }.Problem().Should().StartWith("Server:Urls must hold addresses");

    [Theory]
    [InlineData("urls")]
    [InlineData("Server:Urls")]
    public void The_frameworks_own_option_means_the_same(string key)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(key, "http://localhost:7")]).Build();

        ServerOptions.From(configuration).Urls.Should().Be("http://localhost:7");
    }
}
