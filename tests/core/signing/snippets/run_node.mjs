// Runs verifiers in Node: modules of the folder that is named, cases as lines of JSON, answers likewise.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const folder = process.argv[2];
for (const line of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const each = JSON.parse(line);
  const now = each.now === null ? [] : [each.now];
  let answer;
  try {
    const { verify } = await import(pathToFileURL(`${folder}/${each.file}`));
    answer = verify(each.secrets, each.headers, Buffer.from(each.body, "base64"), ...each.arguments, ...now);
  } catch (error) {
    answer = `${error.name}: ${error.message}`;
  }
  console.log(JSON.stringify(answer));
}
