// The book as a server of the Model Context Protocol: tools, resources and a guide.

import { fromJsonSchema, McpServer } from "@modelcontextprotocol/server";
import { guide } from "./guide.ts";
import { addResources } from "./resources.ts";
import { addTools, type Served } from "./tools.ts";

export function mcpServer(served: Served, version: string): McpServer {
  const words = guide(served.record);
  const server = new McpServer(
    { name: "trucebook", title: "Trucebook: the US–China trade truce, sourced", version },
    { instructions: words },
  );
  addTools(server, served);
  addResources(server, served);
  server.registerPrompt(
    "ask_trucebook",
    {
      title: "Ask Trucebook",
      description: "How to ask the book, and a question to answer with it",
      argsSchema: fromJsonSchema<{ question?: string }>({
        type: "object",
        properties: { question: { type: "string", description: "what you want to know" } },
      }),
    },
    ({ question }) => {
      const text = question ? `${words}\n\nAnswer with these tools, and cite the sources: ${question}` : words;
      return { messages: [{ role: "user", content: { type: "text", text } }] };
    },
  );
  return server;
}
