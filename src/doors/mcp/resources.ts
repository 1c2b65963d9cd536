// The book, its statements and its sources, to be read whole by their address.

import { type McpServer, ResourceNotFoundError, ResourceTemplate, type Variables } from "@modelcontextprotocol/server";
import type { Book, Statement } from "../../model/book.ts";
import { ask } from "../../views/index.ts";
import type { Served } from "./tools.ts";

const JSON_TYPE = "application/json";
const MOST_COMPLETIONS = 100;

export function addResources(server: McpServer, served: Served): void {
  const { record } = served;
  const about = { title: "The book", description: "Which book this is, its parties and what-ifs", mimeType: JSON_TYPE };
  server.registerResource("book", "trucebook://book", about, (uri) => contents(uri, bookOf(record)));

  const statements = once(
    () => new Map([...record.subjects.values()].flatMap((s) => s.statements.map((x) => [x.id, x]))),
  );
  addById(server, {
    name: "statement",
    about: "One dated statement of the book, as cited in because",
    ids: () => [...statements().keys()],
    read(id) {
      const statement = statements().get(id);
      return statement ? statementOf(record, statement) : null;
    },
  });

  addById(server, {
    name: "source",
    about: "One order, notice, article or remark, and every statement that rests on it",
    ids: () => [...record.instruments.keys(), ...record.sources.keys(), ...record.positions.keys()],
    read: (id) => sourceOf(served, id),
  });
}

interface ById {
  readonly name: string;
  readonly about: string;
  ids(): readonly string[];
  read(id: string): object | null;
}

function addById(server: McpServer, { name, about, ids, read }: ById): void {
  const id = (start: string) =>
    ids()
      .filter((known) => known.startsWith(start))
      .slice(0, MOST_COMPLETIONS);
  const template = new ResourceTemplate(`trucebook://${name}/{id}`, { list: undefined, complete: { id } });
  const look = { title: `A ${name}`, description: about, mimeType: JSON_TYPE };
  server.registerResource(name, template, look, (uri: URL, variables: Variables) => {
    const found = read(decodeURIComponent(String(variables.id)));
    if (!found)
      throw new ResourceNotFoundError(uri.href, `the book has no ${name} of that id; the tool find gives ids`);
    return contents(uri, found);
  });
}

function contents(uri: URL, value: object) {
  return { contents: [{ uri: uri.href, mimeType: JSON_TYPE, text: JSON.stringify(value) }] };
}

function bookOf(record: Book) {
  return {
    id: record.id,
    name: record.name,
    hash: record.hash,
    recordedThrough: record.recordedThrough,
    parties: [...record.parties.values()].map(({ id, name }) => ({ id, name: name.en })),
    whatIfs: [...record.whatIfs.values()].map(({ id, name, about }) => ({ id, name: name.en, about })),
  };
}

function statementOf(record: Book, { span, place, at, ...statement }: Statement) {
  return {
    ...statement,
    from: span.from.local,
    until: span.until?.local ?? null,
    ...(at === undefined ? {} : { place: at }),
    at: place,
    source: record.instruments.get(statement.by) ?? record.positions.get(statement.by) ?? null,
  };
}

function sourceOf({ record, views, today }: Served, id: string): object | null {
  const view = views.find(({ name }) => name === "source");
  const outcome = view ? ask(record, view, { id: [id] }, today()) : null;
  return outcome?.ok ? (outcome.answer as object) : null;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
