// Other people's programs, as the tests for hosts run them.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { after } from "node:test";
import { setTimeout as pause } from "node:timers/promises";

const closing = [];
after(async () => {
  for (const close of closing.reverse()) await close();
});

/** What is closed when the tests are through: the last first. */
export const atEnd = (close) => closing.push(close);

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Waits until a server answers. */
export async function answers(url) {
  while (!(await fetch(url).catch(() => null))) await pause(50);
}

/** A program that ends with these tests, or when it is stopped. `pipe` is what it writes to its file descriptor 3. */
export function program(name, args, env = {}) {
  const child = spawn(name, args, { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe", "pipe"] });
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
  });
  const ended = new Promise((resolve) => {
    child.once("exit", resolve);
    child.once("error", (error) => {
      said += error.code === "ENOENT" ? `${name} is missing: run make setup-hosts` : error.message;
      resolve();
    });
  });
  const stop = () => {
    child.kill();
    return ended;
  };
  process.once("exit", () => child.kill());
  atEnd(stop);

  const failed = ended.then(() => Promise.reject(new Error(`${name} did not start. ${said}`)));
  // Nobody may be waiting when it ends.
  failed.catch(() => {});
  /** What is waited for while the program starts, which may fail instead. */
  const started = (waiting) => Promise.race([waiting, failed]);
  return { pipe: child.stdio[3], started, ended, stop };
}
