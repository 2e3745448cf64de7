namespace PaperGraph.Tests.Support;

/// <summary>A small graph with one of everything, for the tests of stores, API and command line.</summary>
/// <remarks>
/// <code>
/// refiner ⇄ stable diffusion → latent diffusion → diffusion models ← diffusion transformer   (→ BUILDS_ON)
///                              latent diffusion is a kind of diffusion models
///                              diffusion models is a kind of generative models ← image synthesis builds on them
/// ImageNet is used by Denoising, Latent and Transformer; COCO by Latent and Turbo; CIFAR-10 by Denoising and Undated.
/// </code>
/// </remarks>
static class SampleGraph
{
    public const string Denoising = "paper:arxiv:2001.00001", Latent = "paper:arxiv:2102.00002", Turbo = "paper:arxiv:2203.00003";
    public const string Transformer = "paper:arxiv:2203.00004", Undated = "paper:undated", Hopeful = "paper:hopeful";

    public const string Diffusion = "method:diffusion-models", LatentDiffusion = "method:latent-diffusion";
    public const string StableDiffusion = "method:stable-diffusion", Refiner = "method:refiner", Dit = "method:diffusion-transformer";
    public const string Generative = "method:generative-models", Synthesis = "task:image-synthesis";
    public const string ImageNet = "benchmark:imagenet", Coco = "benchmark:ms-coco", Cifar10 = "dataset:cifar-10", Cifar100 = "dataset:cifar-100";
    public const string Fid = "metric:fid";

    public const string Repository = "repository:github.com/acme/diffusion";

    public static ConceptGraph Graph { get; } = Make();

    static ConceptGraph Make()
    {
        var graph = new GraphMaker();
        AddPapers(graph);
        AddConcepts(graph);
        AddFacts(graph);
        AddRelations(graph);
        return graph.Make();
    }

    static void AddPapers(GraphMaker graph) => graph
        .Paper(Denoising, "Denoising Diffusion Models",
            "We present diffusion models (DDPM). Diffusion models reach FID 3.2 on ImageNet and CIFAR-10. " +
            "Code: https://github.com/Acme/Diffusion and https://acme.github.io/diffusion today. Again: https://github.com/Acme/Diffusion here.",
            "2020-01-01", "paper:denoising-diffusion-models")
        .Paper(Latent, "Latent Diffusion",
            "Latent diffusion extends diffusion models. We test on ImageNet and MS COCO. Code is at https://github.com/Acme/Diffusion now.",
            "2021-02-02")
        .Paper(Turbo, "Turbo: a Stable Diffusion",
            "Stable Diffusion builds on latent diffusion and on our refiner. It is fast on MS-COCO. COCO is hard.",
            "2022-03-03")
        .Paper(Transformer, "Scalable Gödel Transformers",
            "Our diffusion transformer extends diffusion models for image synthesis on ImageNet.",
            "2022-03-03")
        .Paper(Undated, "A refiner for everyone",
            "The refiner builds on Stable Diffusion. Generative models are tested on CIFAR-10 and CIFAR-100.")
        .Paper(Hopeful, "Hopeful work", "We evaluate on HopeBench alone.", "2019-05-05")
        .Link(Denoising, "https://github.com/Acme/Diffusion")
        .Link(Denoising, "https://acme.github.io/diffusion", LinkKind.Project)
        .Link(Latent, "https://github.com/Acme/Diffusion")
        .Candidate(Hopeful, "HopeBench", ConceptKind.Benchmark, 0.3);

    static void AddConcepts(GraphMaker graph) => graph
        .Concept(ConceptKind.Method, "diffusion models", "Diffusion Models", "Diffusion models", "DDPM")
        .Concept(ConceptKind.Method, "Latent Diffusion", "latent diffusion", "Latent diffusion")
        .Concept(ConceptKind.Method, "Stable Diffusion")
        .Concept(ConceptKind.Method, "refiner")
        .Concept(ConceptKind.Method, "diffusion transformer", "DiT")
        .Concept(ConceptKind.Method, "generative models", "Generative models")
        .Concept(ConceptKind.Task, "image synthesis")
        .Concept(ConceptKind.Benchmark, "ImageNet")
        .Concept(ConceptKind.Benchmark, "MS COCO", "MS-COCO", "COCO")
        .Concept(ConceptKind.Dataset, "CIFAR-10")
        .Concept(ConceptKind.Dataset, "CIFAR-100")
        .Concept(ConceptKind.Metric, "FID");

    static void AddFacts(GraphMaker graph) => graph
        .Names(Denoising, Diffusion, Role.Introduces, 0.95, "diffusion models", "Diffusion Models", "Diffusion models", "DDPM")
        .Names(Denoising, ImageNet, Role.Uses, 0.9, "ImageNet")
        .Names(Denoising, Cifar10, Role.Uses, 0.9, "CIFAR-10")
        .Names(Denoising, Fid, Role.Uses, 0.8, "FID")
        .Names(Latent, LatentDiffusion, Role.Introduces, 0.95, "Latent Diffusion", "Latent diffusion")
        .Names(Latent, Diffusion, Role.Uses, 0.9, "diffusion models")
        .Names(Latent, ImageNet, Role.Uses, 0.9, "ImageNet")
        .Names(Latent, Coco, Role.Uses, 0.85, "MS COCO")
        .Names(Turbo, StableDiffusion, Role.Introduces, 0.95, "Stable Diffusion")
        .Names(Turbo, LatentDiffusion, Role.Uses, 0.9, "latent diffusion")
        .Names(Turbo, Refiner, Role.Uses, 0.6, "refiner")
        .Names(Turbo, Coco, Role.Uses, 0.4, "MS-COCO", "COCO")
        .Names(Transformer, Dit, Role.Introduces, 0.95, "diffusion transformer")
        .Names(Transformer, Diffusion, Role.Uses, 0.9, "diffusion models")
        .Names(Transformer, Synthesis, Role.Mentions, 0.7, "image synthesis")
        .Names(Transformer, ImageNet, Role.Uses, 0.9, "ImageNet")
        .Names(Undated, Refiner, Role.Introduces, 0.95, "refiner")
        .Names(Undated, StableDiffusion, Role.Uses, 0.9, "Stable Diffusion")
        .Names(Undated, Generative, Role.Mentions, 0.7, "Generative models")
        .Names(Undated, Cifar10, Role.Uses, 0.9, "CIFAR-10")
        .Names(Undated, Cifar100, Role.Mentions, 0.9, "CIFAR-100");

    static void AddRelations(GraphMaker graph) => graph
        .Relation(LatentDiffusion, EdgeType.BuildsOn, Diffusion, 0.9, null, Latent)
        .Relation(LatentDiffusion, EdgeType.IsA, Diffusion, 0.8, null, Latent)
        .Relation(Diffusion, EdgeType.IsA, Generative, 0.8, null, Denoising)
        .Relation(StableDiffusion, EdgeType.BuildsOn, LatentDiffusion, 0.8, null, Turbo)
        .Relation(StableDiffusion, EdgeType.BuildsOn, Refiner, 0.7, null, Turbo)
        .Relation(Refiner, EdgeType.BuildsOn, StableDiffusion, 0.7, null, Undated, Turbo)
        .Relation(Dit, EdgeType.BuildsOn, Diffusion, 0.6, null, Transformer)
        .Relation(Synthesis, EdgeType.BuildsOn, Generative, 0.6, null, Transformer)
        .Relation(Cifar10, EdgeType.VariantOf, Cifar100, 0.9, null, Undated)
        .Relation(ImageNet, EdgeType.CoOccurs, Diffusion, 0.9, 1.33333, Denoising, Latent, Transformer)
        .Relation(ImageNet, EdgeType.CoOccurs, Coco, 0.85, 1.0, Latent)
        .Cites(Latent, Denoising)
        .Cites(Transformer, Denoising, 0.9, Diffusion)
        .Cites(Turbo, Latent, 0.9, LatentDiffusion)
        .Cites(Undated, Turbo, 0.8, StableDiffusion);
}
