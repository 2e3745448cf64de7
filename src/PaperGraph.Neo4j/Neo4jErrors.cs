using System.Net;
using PaperGraph.Storage;

namespace PaperGraph.Neo4j;

/// <summary>What went wrong between us and a Neo4j, as a sentence that names the server and the way out.</summary>
static class Neo4jErrors
{
    public static Exception ExceptionFor(Neo4jAddress address, string code, string message, Exception? inner = null) => code switch
    {
        "Neo.ClientError.Security.Unauthorized" or "Neo.ClientError.Security.CredentialsExpired" => Refused(address, inner),
        "Neo.ClientError.Security.AuthenticationRateLimit" => new StoreUnavailableException(
            $"Neo4j at {address} refuses to answer after too many wrong passwords. Wait a minute, then check {Neo4jAddress.PasswordVariable}.", inner),
        "Neo.ClientError.Security.Forbidden" => new StoreUnavailableException(
            $"Neo4j at {address} does not let user '{address.User}' do this: {message}", inner),
        "Neo.ClientError.Database.DatabaseNotFound" => new StoreUnavailableException(
            $"Neo4j at {address.Server.Scheme}://{address.Server.Authority} has no database '{address.Database}'. Name one that exists after the port, or none for 'neo4j'.", inner),
        "Neo.TransientError.General.DatabaseUnavailable" or "Neo.DatabaseError.Database.DatabaseUnavailable" => new StoreUnavailableException(
            $"The database '{address.Database}' of Neo4j at {address} is not available now: {message}", inner),
        "Neo.ClientError.Transaction.TransactionTimedOut" or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" => new StoreUnavailableException(
            $"Neo4j at {address} ended a transaction that took longer than it allows. Raise db.transaction.timeout there, then run the command again: nothing saved is lost.", inner),
        "Neo.ClientError.Transaction.TransactionNotFound" or "Neo.TransientError.Transaction.Terminated" or "Neo.ClientError.Transaction.Terminated" => new StoreUnavailableException(
            $"Neo4j at {address} has dropped a transaction: it was restarted, or somebody ended it. Run the command again: nothing saved is lost.", inner),
        _ when message.Contains("No space left", StringComparison.OrdinalIgnoreCase) => new StoreUnavailableException(
            $"Neo4j at {address} has no room left on its disk. Make room there, then run the command again: nothing saved is lost.", inner),
        // What a full disk comes to: a log that takes no more, and from then on a database that starts no transaction.
        "Neo.DatabaseError.Transaction.TransactionLogError" or "Neo.DatabaseError.Transaction.TransactionCommitFailed" => new StoreUnavailableException(
            $"Neo4j at {address} could not write to its disk: {message} Make room there, restart the server, then run the command again.", inner),
        "Neo.DatabaseError.Transaction.TransactionStartFailed" => new StoreUnavailableException(
            $"Neo4j at {address} has stopped its database after an error such as a full disk: {message} Mend that, restart the server, then run the command again.", inner),
        "" or "ServiceUnavailable" or "SessionExpired" => Unreachable(address, inner ?? new IOException(message)),
        _ => new CypherException(code, message, inner),
    };

    /// <summary>What is still so after all tries.</summary>
    public static Exception AfterRetries(Neo4jAddress address, Exception failure) => failure is CypherException { IsTransient: true }
        ? new StoreUnavailableException($"Neo4j at {address} could not finish after several tries: {failure.Message} Run the command again when it is less busy: nothing saved is lost.", failure)
        : failure;

    public static StoreUnavailableException Unreachable(Neo4jAddress address, Exception inner) =>
        new($"No Neo4j answers at {address}: {inner.Message} Start the server, or check the address and port.", inner);

    public static StoreUnavailableException NotNeo4j(Neo4jAddress address, HttpStatusCode status) => new(
        $"What answers at {address} is not the Query API of a Neo4j 5.19 or later (HTTP {(int)status}). Give the address of its HTTP port, usually 7474.");

    static StoreUnavailableException Refused(Neo4jAddress address, Exception? inner) => new(address.Password.Length == 0 && address.Token is null
        ? $"Neo4j at {address} asks for a password. Put it into {Neo4jAddress.PasswordVariable} (and the user into {Neo4jAddress.UserVariable} where it is not 'neo4j')."
        : $"Neo4j at {address} refuses the password of user '{address.User}'. Check {Neo4jAddress.UserVariable} and {Neo4jAddress.PasswordVariable}.", inner);
}
