namespace PaperGraph;

public enum LinkKind
{
    /// <summary>A code repository on GitHub, GitLab, Bitbucket or Codeberg.</summary>
    Repository,

    /// <summary>A home page.</summary>
    Project,

    /// <summary>A model's page on a model hub.</summary>
    Model,

    /// <summary>A data set's page: on a data set hub, Zenodo, Kaggle.</summary>
    Dataset,

    Other,
}
