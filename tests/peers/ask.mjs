// Run by Node in the folder of the peers, where it finds their libraries: questions and answers as in ask.py.
import { sign, verify } from "@octokit/webhooks-methods";

let text = "";
for await (const chunk of process.stdin) text += chunk;

const answers = [];
for (const asked of JSON.parse(text)) {
  if (asked.do === "verify") {
    answers.push(await verify(asked.secret, asked.body, asked.headers["X-Hub-Signature-256"]));
  } else {
    answers.push({ "X-Hub-Signature-256": await sign(asked.secret, asked.body) });
  }
}
console.log(JSON.stringify(answers));
