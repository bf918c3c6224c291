// WebKit, the engine of Safari, in the small browser that comes with it: driven over WebDriver, on a screen of its own.
import { once } from "node:events";
import { answers, atEnd, freePort, program } from "./programs.mjs";

/** How long an element is waited for, in milliseconds. */
const PATIENCE = 30_000;

const ENVIRONMENT = {
  LIBGL_ALWAYS_SOFTWARE: "1",
  // Its sandbox needs what containers don't have. The pages are our own.
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
  // Neither uses nor starts the services of a desktop, which would outlive it.
  DBUS_SESSION_BUS_ADDRESS: "disabled:",
  NO_AT_BRIDGE: "1",
};

/** The command of a driver: what it answers, or what it says is wrong. */
async function command(url, method, body) {
  const response = await fetch(url, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message} (${JSON.stringify(body)})`);
  return value;
}

/** Starts a screen that nobody sees: its name. */
async function display() {
  const screen = program("Xvfb", ["-displayfd", "3", "-screen", "0", "1024x900x24", "-nolisten", "tcp"]);
  const [number] = await screen.started(once(screen.pipe, "data"));
  return `:${String(number).trim()}`;
}

/** A page in a profile that is forgotten at the end. */
export async function webkit() {
  const DISPLAY = await display();
  const port = await freePort();
  const driver = program("WebKitWebDriver", [`--port=${port}`], { ...ENVIRONMENT, DISPLAY });
  const url = `http://127.0.0.1:${port}`;
  await driver.started(answers(`${url}/status`));
  const capabilities = { alwaysMatch: { timeouts: { implicit: PATIENCE } } };
  const { sessionId } = await driver.started(command(`${url}/session`, "POST", { capabilities }));
  const session = `${url}/session/${sessionId}`;
  atEnd(() => command(session, "DELETE"));
  const post = (path, body = {}) => command(`${session}/${path}`, "POST", body);

  /** What a function comes to in the page. */
  const run = (act, ...args) => post("execute/sync", { script: `return (${act})(...arguments)`, args });
  /** Waits until there is such an element. */
  const find = (css) => post("element", { using: "css selector", value: css });
  return {
    open: (url) => post("url", { url }),
    back: () => post("back"),
    run,
    find,
    /** Not with the pointer, which misses what moves while the page is being drawn. */
    click: async (css) => run((element) => element.click(), await find(css)),
  };
}
