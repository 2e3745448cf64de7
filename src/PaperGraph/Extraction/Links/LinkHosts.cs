namespace PaperGraph.Extraction.Links;

/// <summary>Hosts of which is known that their pages are no home page of a work.</summary>
static class LinkHosts
{
    public static IReadOnlyList<string> OfData { get; } =
    [
        "archive.ics.uci.edu", "data.mendeley.com", "dataverse.harvard.edu", "figshare.com", "ieee-dataport.org", "openslr.org",
        "physionet.org",
    ];

    public static IReadOnlyList<string> OfModels { get; } = ["civitai.com", "tfhub.dev"];

    /// <summary>Papers, videos, packages, stored files, short links, and code that is no repository.</summary>
    public static IReadOnlyList<string> OfOtherThings { get; } =
    [
        "aaai.org", "aclanthology.org", "aclweb.org", "acm.org", "arxiv.org", "archives-ouvertes.fr", "biorxiv.org", "doi.org",
        "hal.science", "ieeexplore.ieee.org", "medrxiv.org", "nature.com", "ncbi.nlm.nih.gov", "neurips.cc", "nips.cc",
        "openaccess.thecvf.com", "openreview.net", "patents.google.com", "pnas.org", "proceedings.mlr.press", "researchgate.net",
        "sciencedirect.com", "semanticscholar.org", "springer.com", "ssrn.com", "wikipedia.org", "zenodo.org",
        "bilibili.com", "linkedin.com", "medium.com", "reddit.com", "slideshare.net", "twitter.com", "vimeo.com", "x.com",
        "youtu.be", "youtube.com",
        "anaconda.org", "cran.r-project.org", "crates.io", "hub.docker.com", "npmjs.com", "pypi.org", "pypi.python.org",
        "1drv.ms", "amazonaws.com", "docs.google.com", "drive.google.com", "dropbox.com", "forms.gle", "onedrive.live.com",
        "pan.baidu.com", "storage.googleapis.com",
        "bit.ly", "git.io", "goo.gl", "is.gd", "rebrand.ly", "t.co", "tiny.cc", "tinyurl.com",
        "4open.science", "codalab.org", "colab.research.google.com", "gist.github.com", "gist.githubusercontent.com",
        "github.com", "nbviewer.jupyter.org", "nbviewer.org", "raw.githubusercontent.com", "bitbucket.org", "codeberg.org", "gitlab.com",
    ];
}
