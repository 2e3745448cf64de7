# The command `papergraph` with the full stack. Without arguments it answers from a graph of the bundled papers.

FROM node:22-slim AS explorer
WORKDIR /explorer
COPY src/PaperGraph.Api/Explorer/package.json src/PaperGraph.Api/Explorer/package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund

# Ubuntu has .NET in its own archive.
FROM ubuntu:26.04 AS build
RUN apt-get update && apt-get install -y --no-install-recommends dotnet-sdk-10.0 && rm -rf /var/lib/apt/lists/*
WORKDIR /source
# The project files first: packages are restored again only where one of these has changed.
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY src/PaperGraph/PaperGraph.csproj src/PaperGraph/
COPY src/PaperGraph.Api/PaperGraph.Api.csproj src/PaperGraph.Api/
COPY src/PaperGraph.Cli/PaperGraph.Cli.csproj src/PaperGraph.Cli/
COPY src/PaperGraph.Neo4j/PaperGraph.Neo4j.csproj src/PaperGraph.Neo4j/
RUN dotnet restore src/PaperGraph.Cli -p:Stack=full
COPY . .
COPY --from=explorer /explorer/node_modules src/PaperGraph.Api/Explorer/node_modules
RUN dotnet publish src/PaperGraph.Cli -c Release -p:Stack=full --no-restore -o /app

FROM ubuntu:26.04
RUN apt-get update && apt-get install -y --no-install-recommends aspnetcore-runtime-10.0 && rm -rf /var/lib/apt/lists/*
COPY --from=build /app /app
# The image's own user that is not root, by number, so that a cluster can see it is none.
USER 1000
EXPOSE 5080
ENTRYPOINT ["dotnet", "/app/PaperGraph.Cli.dll"]
CMD ["demo", "--store", "/tmp/papergraph.db", "--host", "0.0.0.0"]
