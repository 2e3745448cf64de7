namespace PaperGraph.Api.Fields;

/// <summary>Answers one field.</summary>
/// <returns>
/// Its value: a scalar (enums as GraphQL writes them, days as <see cref="DateOnly"/>), an object of the type that the
/// table names for the field's type, a list of these, or a <see cref="Batch"/> that leads to one of them.
/// </returns>
public delegate ValueTask<object?> FieldFunction(FieldContext field);
