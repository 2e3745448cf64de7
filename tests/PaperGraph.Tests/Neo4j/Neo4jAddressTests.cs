using PaperGraph.Neo4j;
using PaperGraph.Storage;

namespace PaperGraph.Tests.Neo4j;

public sealed class Neo4jAddressTests
{
    [Theory]
    [InlineData("http://localhost", "http://localhost:7474", "neo4j")]
    [InlineData("https://graph.example.org", "https://graph.example.org:7473", "neo4j")]
    [InlineData("http://localhost:80/papers", "http://localhost/papers", "papers")]
    [InlineData("neo4j://localhost", "neo4j://localhost:7687", "neo4j")]
    [InlineData("bolt+s://localhost:7688/papers", "bolt+s://localhost:7688/papers", "papers")]
    public void Ports_and_database_have_Neo4js_defaults(string uri, string expected, string database)
    {
        Neo4jAddress address = Neo4jAddress.Parse(uri, NoVariable);

        Assert.Equal(expected, address.ToString());
        Assert.Equal(database, address.Database);
    }

    [Theory]
    [InlineData("http://localhost/a/b")]
    [InlineData("http://localhost/papers?x=1")]
    [InlineData("http://")]
    [InlineData("ftp://localhost")]
    public void What_is_no_address_is_refused_in_words(string uri)
    {
        StoreUnavailableException refused = Assert.Throws<StoreUnavailableException>(() => Neo4jAddress.Parse(uri, NoVariable));

        Assert.Contains("scheme://host:port[/database]", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_in_the_address_is_refused_and_not_repeated()
    {
        StoreUnavailableException refused = Assert.Throws<StoreUnavailableException>(
            () => Neo4jAddress.Parse("bolt://neo4j:swordfish@localhost:7687", NoVariable));

        Assert.Contains(Neo4jAddress.PasswordVariable, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("swordfish", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void User_and_password_come_from_the_environment_and_are_never_printed()
    {
        Neo4jAddress address = Neo4jAddress.Parse(
            "http://localhost:7474", name => name == Neo4jAddress.PasswordVariable ? "swordfish" : null);

        Assert.Equal(("neo4j", "swordfish"), (address.User, address.Password));
        Assert.DoesNotContain("swordfish", address.ToString(), StringComparison.Ordinal);
    }

    static string? NoVariable(string name) => null;
}
