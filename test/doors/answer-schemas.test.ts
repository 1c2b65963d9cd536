// The description of the answers is that of the code. (If not: npx vitest run test/doors/answer-schemas.test.ts -u)

import { expect, it } from "vitest";
import { VIEWS } from "../../src/views/index.ts";
import { answerSchemas, formatted } from "./answer-schemas.ts";

const schemas = answerSchemas();

it("knows the answer of every view", () => {
  expect(Object.keys(schemas)).toEqual(expect.arrayContaining(VIEWS.map(({ name }) => name)));
});

it("is current", async () => {
  await expect(formatted(schemas)).toMatchFileSnapshot("../../src/doors/http/openapi-answers.json");
});
