// Tandem in other people's pages: neither breaks the other, and the page learns almost nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { framed, host, LISTEN, resident, snippet, told } from "./hosts.mjs";
import { answer, begin, browser, MIXED, partsLoaded, rate, records, shown, site, tick, visitor } from "./support.mjs";

const server = await site();
// The headless shell does not block the storage of embedded pages.
const chromium = await browser({ whole: true });
const app = new URL(server.url).origin;

/** Opens a host's page with one embedding, and waits until Tandem is shown in it. */
async function embedded(attributes = "", { html = (snippet) => `</head><body>${snippet}</body>`, headers, ...options } = {}) {
  const page = await visitor(chromium, { width: 900, init: LISTEN, ...options });
  await page.goto(await host(html(snippet(server.url, attributes)), headers));
  return { page, frame: await framed(page) };
}

const heights = (page) =>
  page.evaluate(() => {
    const frame = document.querySelector("tandem-assessment").shadowRoot.querySelector("iframe");
    return frame.getBoundingClientRect().height;
  });
const content = (frame) => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

/** Waits until the frame is as high as its content. */
async function settled(page, frame) {
  for (let i = 0; i < 50; i++) {
    if ((await heights(page)) === (await content(frame))) return;
    await page.waitForTimeout(50);
  }
  assert.equal(await heights(page), await content(frame));
}

test("one line embeds the whole path into a page, as high as its content, with one scroll bar", async () => {
  const { page, frame } = await embedded('lang="en"');
  await settled(page, frame);
  await begin(frame, "marketing");
  await settled(page, frame);
  const bars = await frame.evaluate(() => {
    const { clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return { bar: innerWidth - clientWidth, overflow: scrollHeight - clientHeight };
  });
  assert.deepEqual(bars, { bar: 0, overflow: 0 });
  await answer(frame, MIXED);
  await frame.click("[data-action=finish]");
  await frame.waitForSelector(".result-ending");
  await settled(page, frame);
  assert.ok((await heights(page)) > 2000, "the whole result");
  assert.deepEqual(page.troubles, []);
  assert.deepEqual(page.warnings, []);
  await page.context().close();
});

/** Collects the frame's messages to the embedding page, each with the first heading that is shown at that time. */
const OVERHEAR = () => {
  window.spoken = [];
  const say = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (message, ...more) {
    const heading = [...document.querySelectorAll("h1")].find((heading) => heading.checkVisibility({ visibilityProperty: true }));
    const { tandem, type, height } = message ?? {};
    if (tandem) window.spoken.push({ type, height, heading: heading?.textContent.trim() });
    return say.call(this, message, ...more);
  };
};

test("the frame reports that it is ready, and one height, when the first screen is shown, so that nothing jumps", async () => {
  for (const [attributes, heading] of [
    ['lang="en"', /Are your marketing and sales teams pulling the same way\?$/],
    ['lang="en" side="sales"', /^Page 1 of 5$/],
    ['lang="en" instrument="none-such"', /Are your marketing and sales teams pulling the same way\?$/],
  ]) {
    const page = await visitor(chromium, { width: 900, init: OVERHEAR });
    // The program takes long to load, as on a phone.
    await page.route("**/*.wasm", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue();
    });
    await page.goto(await host(`</head><body>${snippet(server.url, attributes)}</body>`));
    const frame = await framed(page);
    await settled(page, frame);
    await page.waitForTimeout(300);
    const spoken = await frame.evaluate(() => window.spoken.filter(({ type }) => /ready|height/.test(type)));
    assert.deepEqual(
      spoken.map(({ type }) => type),
      ["ready", "height"],
      attributes,
    );
    for (const { heading: shown } of spoken) assert.match(shown, heading, attributes);
    if (!attributes.includes("side")) {
      await begin(frame, "sales");
      await settled(page, frame);
      const heights = await frame.evaluate(() => window.spoken.filter(({ height }) => height).map(({ height }) => height));
      assert.deepEqual(heights.slice(1), [await content(frame)], "from one height to the next, by way of none");
    }
    await page.context().close();
  }
});

test("the embedding page learns how many statements are answered, and never the answers", async () => {
  const { page, frame } = await embedded('side="sales"');
  await shown(frame, 1);
  await answer(frame, MIXED);
  await frame.click("[data-action=finish]");
  await frame.waitForSelector(".result");
  await page.waitForFunction(() => window.told.some(({ detail }) => detail.answered === 20));
  const progress = await told(page, "progress");
  assert.deepEqual(progress.at(-1), { instrument: "marketing-sales", answered: 20, statements: 20 });
  assert.deepEqual(
    progress.map(({ answered }) => answered),
    Array.from({ length: 21 }, (_, i) => i),
  );
  assert.deepEqual(await told(page, "ready"), [{}]);
  assert.deepEqual(await told(page, "level"), []);
  // Any script of the page can listen to messages to the window: only the greeting goes there.
  assert.deepEqual(await page.evaluate(() => window.messages), [{ tandem: 1, type: "hello" }]);
  await page.context().close();
});

test("the level is reported only if the page asks for it and after the visitor has agreed", async () => {
  for (const [action, expected] of [
    ["keep-level", []],
    ["share-level", [{ instrument: "marketing-sales", level: "defined" }]],
  ]) {
    const { page, frame } = await embedded('side="sales" share-level');
    await shown(frame, 1);
    await tick(frame, MIXED);
    await frame.click("[data-action=finish]");
    await frame.waitForSelector(".share-level");
    assert.match(await frame.textContent(".share-level"), /localhost:\d+ asks for it/);
    // A click by a script is not the visitor's consent.
    await frame.evaluate(() => document.querySelector("[data-action=share-level]").click());
    await page.waitForTimeout(100);
    assert.deepEqual(await told(page, "level"), []);
    await frame.click(`[data-action=${action}]`);
    if (expected.length) await page.waitForFunction(() => window.told.some(({ type }) => type === "tandem-level"));
    else await page.waitForTimeout(200);
    assert.deepEqual(await told(page, "level"), expected);
    assert.equal(await frame.evaluate(() => document.activeElement.matches(".share-level p")), true, "the focus stays");
    await page.context().close();
  }
});

test("if the page does not ask for the level, visitors are not asked either", async () => {
  const { page, frame } = await embedded('side="sales"');
  await shown(frame, 1);
  await tick(frame, MIXED);
  await frame.click("[data-action=finish]");
  await frame.waitForSelector(".result-ending");
  assert.equal(await frame.locator(".share-level").count(), 0);
  await page.context().close();
});

test("without JavaScript, a plain link leads to the page", async () => {
  const page = await visitor(chromium, { javaScriptEnabled: false });
  await page.goto(await host(`</head><body>${snippet(server.url)}</body>`));
  assert.equal(await page.isVisible(`tandem-assessment a[href="${server.url}"]`), true);
  await page.context().close();
});

test("a page with a strict policy needs two lines for Tandem, and nothing violates the policy", async () => {
  const policy = `default-src 'none'; script-src ${app}; frame-src ${app}`;
  const { page, frame } = await embedded("", {
    headers: { "content-security-policy": policy },
    init: () => {
      window.violations = [];
      document.addEventListener("securitypolicyviolation", (event) => window.violations.push(event.violatedDirective));
    },
  });
  await settled(page, frame);
  assert.deepEqual(await page.evaluate(() => window.violations), []);
  // The host page has no icon, and its policy would block the request for one.
  assert.deepEqual(
    page.troubles.filter((text) => !text.includes("favicon")),
    [],
  );
  await page.context().close();
});

test("two embeddings on one page have their own heights, events and settings", async () => {
  const html = `</head><body><script src="${server.url}embed.js" async></script>
    <tandem-assessment id="one" side="sales" lang="en"></tandem-assessment>
    <tandem-assessment id="two" lang="pl" height="500"></tandem-assessment>
    <script src="${server.url}embed.js" async></script></body>`;
  const page = await visitor(chromium, { width: 900, init: LISTEN });
  await page.goto(await host(html));
  const [one, two] = [await framed(page, "one"), await framed(page, "two")];
  assert.equal(await one.getAttribute("html", "lang"), "en");
  assert.equal(await two.getAttribute("html", "lang"), "pl");
  await shown(one, 1);
  await settled(page, one);
  await one.click('[data-item=forecast] label:has(input[value="3"])');
  await page.waitForFunction(() => window.told.some(({ detail }) => detail.answered === 1));
  const progress = await page.evaluate(() => window.told.filter(({ type }) => type === "tandem-progress").map(({ id }) => id));
  assert.deepEqual([...new Set(progress)], ["one"]);
  const height = await page.evaluate(() => document.querySelector("#two").shadowRoot.querySelector("iframe").offsetHeight);
  assert.equal(height, 500);
  await page.context().close();
});

test("the page's style sheets can't hide, squeeze or restyle the frame", async () => {
  const css = `<style>
    * { all: revert; color: red !important; visibility: hidden !important; max-height: 50px !important; font: 30px fantasy !important }
    iframe { display: none !important; height: 20px !important; width: 10% !important; transform: rotate(10deg) !important }
    tandem-assessment { display: none !important }
    body { zoom: 1 } fieldset, legend, label, input { display: none !important }
  </style>`;
  const { page, frame } = await embedded("", { html: (snippet) => `${css}</head><body><div>${snippet}</div></body>` });
  const box = await page.evaluate(() => {
    const frame = document.querySelector("tandem-assessment").shadowRoot.querySelector("iframe");
    const { width, height } = frame.getBoundingClientRect();
    const { visibility, transform } = getComputedStyle(frame);
    return { wide: width > 500, high: height > 500, visibility, transform };
  });
  assert.deepEqual(box, { wide: true, high: true, visibility: "visible", transform: "none" });
  await begin(frame, "sales");
  assert.equal(await frame.isVisible("fieldset[data-item] legend"), true);
  await page.context().close();
});

test("a page that keeps resizing the frame does not cause an endless exchange of heights", async () => {
  const { page, frame } = await embedded('side="sales"');
  await shown(frame, 1);
  const count = await page.evaluate(async () => {
    const element = document.querySelector("tandem-assessment");
    const iframe = element.shadowRoot.querySelector("iframe");
    let changes = 0;
    new MutationObserver(() => changes++).observe(iframe, { attributeFilter: ["style"] });
    const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    /** Waits until nothing has changed for half a second, ten seconds at most. */
    const rest = async () => {
      for (let i = 0, before = -1; i < 20 && before !== changes; i++) {
        before = changes;
        await pause(500);
      }
    };
    for (const width of [320, 700, 320, 700]) {
      const before = changes;
      element.style.width = `${width}px`;
      for (let i = 0; i < 50 && changes === before; i++) await pause(100);
      await rest();
    }
    const after = changes;
    await pause(1000);
    // If the host sets another height, nothing is reported either: the content is as high as before.
    iframe.style.height = "100px";
    await pause(500);
    return { after, still: changes - after };
  });
  assert.ok(count.after >= 4 && count.after <= 12, `${count.after} changes of the height for four of the width`);
  assert.ok(count.still <= 1, `${count.still} changes without a reason`);
  await page.context().close();
});

test("messages from others are dropped on both sides", async () => {
  const { page, frame } = await embedded('theme="light" share-level');
  await settled(page, frame);
  const before = await heights(page);
  // To the frame: messages that are not an answer, and a second answer.
  const other = await host(`</head><body><script>
    onmessage = ({ data }) => parent.postMessage({ leaked: data }, "*");
    parent.postMessage({ tandem: 1, type: "hello" }, "*");
  </script></body>`);
  await page.evaluate(async (other) => {
    const stranger = document.createElement("iframe");
    stranger.src = other;
    document.body.append(stranger);
    const frame = document.querySelector("tandem-assessment").shadowRoot.querySelector("iframe").contentWindow;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => window.messages.push({ leaked: data });
    for (const message of [
      null,
      "connect",
      7,
      {},
      { tandem: 2, type: "connect" },
      { tandem: 1, type: "connect", logo: "data:text/html,x" },
    ]) {
      frame.postMessage(message, "*");
    }
    frame.postMessage({ tandem: 1, type: "connect", height: "fixed" }, "*", [port2]);
    // To the page: messages that look like the frame's.
    for (const message of [
      { tandem: 1, type: "hello" },
      { tandem: 1, type: "height", height: 5 },
      { tandem: 1, type: "level", level: "integrated" },
    ]) {
      window.postMessage(message, "*");
    }
    await new Promise((resolve) => setTimeout(resolve, 700));
  }, other);
  assert.equal(await heights(page), before, "its height is still that of the content");
  await page.evaluate(() => document.querySelector("tandem-assessment").setAttribute("theme", "dark"));
  await frame.waitForSelector("html[data-theme=dark]");
  await begin(frame, "sales");
  await answer(frame, [1, 2, 3, 4]);
  await page.waitForTimeout(300);
  assert.deepEqual(
    (await page.evaluate(() => window.messages)).filter((message) => message?.leaked || message?.type === "connect"),
    [],
    "nobody but the frame is answered",
  );
  assert.deepEqual(await told(page, "level"), []);
  assert.equal(await frame.getAttribute("html", "data-frame"), "auto");
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("the frame ignores an answer from another frame that comes first, and accepts a late one of the embedding page", async () => {
  const page = await visitor(chromium, { width: 900, init: LISTEN });
  // The embedding page is busy when the frame asks; meanwhile a frame beside it answers instead.
  const html = `</head><body><iframe id="stranger" srcdoc="<p>stranger</p>"></iframe>${snippet(server.url)}<script>
    let connect;
    const post = window.postMessage;
    addEventListener("message", (event) => {
      if (event.data.type !== "hello" || event.data.late) return;
      event.stopImmediatePropagation();
      const { source, origin } = event;
      const script = document.createElement("script");
      script.textContent = "const { port1, port2 } = new MessageChannel(); port1.onmessage = ({ data }) => parent.leaked.push(data);" +
        "parent.asking.postMessage({ tandem: 1, type: 'connect', height: 'fixed', shareLevel: true }, '*', [port2])";
      window.leaked = [];
      window.asking = source;
      document.getElementById("stranger").contentDocument.body.append(script);
      setTimeout(() => dispatchEvent(new MessageEvent("message", { source, origin, data: { ...event.data, late: true } })), 1500);
    }, true);
  </script></body>`;
  await page.goto(await host(html));
  const frame = await framed(page);
  await settled(page, frame);
  assert.equal(await frame.getAttribute("html", "data-frame"), "auto");
  assert.deepEqual(await told(page, "ready"), [{}]);
  assert.deepEqual(await page.evaluate(() => window.leaked), []);
  await begin(frame, "sales");
  await settled(page, frame);
  await page.context().close();
});

test("a logo that is too long for an address is shown even if the embedding page is slow to send it", async () => {
  const page = await visitor(chromium, { width: 900 });
  const dot = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
  const html = `</head><body><script>
    addEventListener("message", (event) => {
      if (event.data.late) return;
      event.stopImmediatePropagation();
      const { source, origin, data } = event;
      setTimeout(() => dispatchEvent(new MessageEvent("message", { source, origin, data: { ...data, late: true } })), 1200);
    }, true);
  </script>${snippet(server.url, `name="Example Consulting" logo="${dot}"`)}</body>`;
  await page.goto(await host(html));
  const frame = await framed(page);
  await frame.waitForSelector(`.brand img[src="${dot}"]`);
  assert.equal(await frame.textContent(".brand"), "Example Consulting");
  // The full page has no embedding page that could send a logo.
  assert.ok(!new URL(await frame.getAttribute("[data-full-page]", "href")).searchParams.has("logo"));
  assert.deepEqual(page.warnings, []);
  await page.context().close();
});

test("a hidden embedding stays hidden, and appears when it is shown", async () => {
  const { page, frame } = await embedded("");
  await settled(page, frame);
  await page.evaluate(() => {
    document.querySelector("tandem-assessment").hidden = true;
  });
  assert.equal(await page.isVisible("tandem-assessment"), false);
  await page.evaluate(() => {
    document.querySelector("tandem-assessment").hidden = false;
  });
  assert.equal(await page.isVisible("tandem-assessment"), true);
  await page.context().close();
});

test("the embedding page keeps its focus and its order of focus", async () => {
  const html = (snippet) => `</head><body><button id="before">before</button>${snippet}<button id="after">after</button></body>`;
  const { page, frame } = await embedded('side="sales"', {
    html,
    init: () => {
      window.focused = [];
      addEventListener("focusin", ({ target }) => window.focused.push(target.id));
    },
  });
  await shown(frame, 1);
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "BODY", "nothing took the focus");
  assert.equal(await page.evaluate(() => scrollY), 0);
  const focused = async () => ({ around: await page.evaluate(() => focused), within: await frame.evaluate(() => focused) });
  await page.focus("#before");
  for (let presses = 1, now = await focused(); now.around.at(-1) !== "after"; presses++) {
    assert.ok(presses < 40, `the tab key leads out of the frame: ${JSON.stringify(now)}`);
    await page.keyboard.press("Tab");
    // Frame and page are separate processes, so the focus takes a moment to move between them.
    const before = now.around.length + now.within.length;
    for (let i = 0; i < 100 && now.around.length + now.within.length === before; i++) {
      await page.waitForTimeout(20);
      now = await focused();
    }
  }
  const { around, within } = await focused();
  // The element itself (its frame, and the link that replaces it) adds no stop to the order of focus.
  assert.deepEqual(around, ["before", "after"]);
  assert.ok(within.length > 5, `the tab key goes through the frame: ${within.length} stops`);
  await page.context().close();
});

test("the page scrolls to the top of a new screen, below its own sticky bar", async () => {
  const html = (snippet) =>
    `<style>tandem-assessment { scroll-margin-top: 80px }</style></head><body><div style="height: 400px">above</div>${snippet}</body>`;
  const { page, frame } = await embedded('side="sales"', { html });
  await shown(frame, 1);
  await settled(page, frame);
  await answer(frame, [1, 2, 3, 4]);
  await frame.locator("[data-action=next]").scrollIntoViewIfNeeded();
  assert.ok((await page.evaluate(() => document.querySelector("tandem-assessment").getBoundingClientRect().top)) < 0);
  await frame.click("[data-action=next]");
  await shown(frame, 5);
  await page.waitForFunction(() => Math.round(document.querySelector("tandem-assessment").getBoundingClientRect().top) === 80);
  await page.context().close();
});

test("in a frame as high as its content an answer moves nothing, and a digit moves the focus alone", async () => {
  const { page, frame } = await embedded('side="sales"', { reducedMotion: "no-preference" });
  await shown(frame, 1);
  await settled(page, frame);
  await rate(frame, "forecast", 3);
  await page.waitForTimeout(500);
  assert.equal(await page.evaluate(() => scrollY), 0);
  assert.equal(await frame.isVisible(".glides"), false);
  await frame.focus("[data-item=no-blame] input");
  await page.keyboard.press("2");
  assert.equal(await frame.evaluate(() => document.activeElement.closest("fieldset").dataset.item), "customer-contact");
  await page.context().close();
});

test("a section of a result is scrolled to by the page, below its own sticky bar, after the visitor's click alone", async () => {
  const html = (snippet) =>
    `<style>tandem-assessment { scroll-margin-top: 80px }</style></head><body><div style="height: 400px">above</div>${snippet}</body>`;
  const { page, frame } = await embedded('side="sales"', { html });
  await tick(frame, MIXED);
  await frame.click("[data-action=finish]");
  await frame.waitForSelector(".result-ending");
  await settled(page, frame);
  await frame.click('.contents button:has-text("What to measure")');
  const top = () =>
    frame
      .$eval("#metrics-title", (title) => title.getBoundingClientRect().top)
      .then(async (within) =>
        Math.round(within + (await page.$eval("tandem-assessment", (element) => element.getBoundingClientRect().top))),
      );
  for (let i = 0; i < 100 && Math.abs((await top()) - 80) > 2; i++) await page.waitForTimeout(50);
  assert.ok(Math.abs((await top()) - 80) <= 2, `${await top()} px`);
  const before = await page.evaluate(() => scrollY);
  // A click counts as one for some seconds, and so does a script of the test.
  await frame.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          tandem.show(".verdict h1");
          setTimeout(resolve, 500);
        }, 6000);
      }),
  );
  assert.equal(await page.evaluate(() => scrollY), before, "a script alone moves nothing");
  await page.context().close();
});

test("if the browser keeps the frame's storage apart, the frame says so and links to the full page", async () => {
  const page = await resident();
  await page.goto(await host(`</head><body>${snippet(server.url, 'lang="en" accent="#7a1f3d"')}</body>`));
  const frame = await framed(page);
  assert.match(await frame.textContent("[data-notice=storage-apart]"), /separately for each site/);
  await begin(frame, "sales");
  const isSaid = () => frame.isVisible("[data-notice=storage-apart]");
  assert.equal(await isSaid(), true, "some begin with the statements");
  await answer(frame, [1, 2, 3, 4]);
  await frame.click("[data-action=next]");
  await shown(frame, 5);
  assert.equal(await isSaid(), false, "once is enough");
  await frame.click("[data-action=back]");
  assert.equal((await records(frame)).length, 1);
  const [full] = await Promise.all([page.context().waitForEvent("page"), frame.click(".colophon [data-full-page]")]);
  await full.waitForSelector("html[data-program=ready]");
  const address = new URL(full.url());
  assert.equal(`${address.origin}/`, server.url);
  assert.equal(address.searchParams.get("accent"), "#7a1f3d");
  assert.equal(address.searchParams.get("embed"), null);
  assert.match(address.hash, /^#\/assess\/marketing-sales/);
  await shown(full, 1);
  assert.deepEqual(await records(full), [], "the browser keeps the two apart");
  assert.equal(await full.evaluate(() => window.opener), null);
});

test("if the browser blocks the frame's storage, the frame says so and links to the full page", async () => {
  const { page, frame } = await embedded('lang="en"');
  assert.match(await frame.textContent("[data-notice=storage-blocked]"), /On the full page it usually does/);
  assert.equal(await frame.isVisible("[data-notice=storage-blocked] [data-full-page]"), true);
  const said = () => frame.locator("[data-notice]:visible").evaluateAll((all) => all.map(({ dataset }) => dataset.notice));
  assert.deepEqual(await said(), ["storage-blocked"], "once");
  await begin(frame, "sales");
  assert.deepEqual(await said(), ["storage-blocked"], "once, and quietly");
  assert.equal(await frame.isVisible("[data-notice=storage-blocked] [data-full-page]"), true);
  await page.context().close();
});

test("on a page of Tandem's own origin, the frame does not say that storage is kept apart", async () => {
  const page = await visitor(chromium);
  await page.goto(`${server.url}instruments/marketing-sales.json`);
  await page.evaluate((app) => {
    const script = Object.assign(document.createElement("script"), { src: `${app}embed.js` });
    document.body.replaceChildren(script, document.createElement("tandem-assessment"));
  }, server.url);
  const frame = await framed(page);
  assert.equal(await frame.locator("[data-notice^=storage]").count(), 0);
  await page.context().close();
});

test("in a frame without an origin, the static page says what is missing and offers the full page", async () => {
  const page = await visitor(chromium, { language: "en" });
  await page.goto(
    await host(`</head><body><iframe sandbox="allow-scripts allow-popups" src="${server.url}?embed=1&lang=en"></iframe></body>`),
  );
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  await frame.waitForSelector("html[data-program=failed]");
  await frame.waitForSelector("#failed", { state: "visible" });
  assert.equal(await frame.isVisible("[data-notice=storage-blocked] [data-full-page]"), true);
  await page.context().close();
});

test("if the host sends the header for it, a frame without an origin works from memory", async () => {
  const open = await site({ headers: { "access-control-allow-origin": "*" } });
  const page = await visitor(chromium, { language: "en" });
  await page.goto(
    await host(
      `</head><body><iframe sandbox="allow-scripts allow-popups" width="380" height="700" src="${open.url}?embed=1&lang=en"></iframe></body>`,
    ),
  );
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  await frame.waitForSelector("html[data-program=ready]");
  await begin(frame, "sales");
  assert.equal(await frame.isVisible("[data-notice=storage-blocked]"), true);
  await page.context().close();
});

test("a frame has no service worker, a header of one line, and nothing sticky or sized by the viewport", async () => {
  const page = await resident();
  await page.goto(await host(`</head><body>${snippet(server.url, 'side="sales"')}</body>`));
  const frame = await framed(page);
  await shown(frame, 1);
  await page.waitForTimeout(500);
  assert.equal(await frame.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found ?? null)), null);
  assert.ok(!server.log.slice(-20).some(({ url }) => url.endsWith("/sw.js")));
  await tick(frame, MIXED);
  await frame.click("[data-action=finish]");
  await frame.waitForSelector(".result-ending");
  await frame.evaluate(() => scrollTo(0, 0));
  const stuck = await frame.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => /sticky|fixed/.test(getComputedStyle(element).position) && element.checkVisibility())
      .map((element) => element.className),
  );
  assert.deepEqual(stuck, []);
  const masthead = await frame.evaluate(() => document.querySelector(".masthead").getBoundingClientRect().height);
  assert.ok(masthead <= 64, `${masthead} px`);
});

test("a change of the theme applies at once, and changes of other attributes reload the frame once", async () => {
  const { page, frame } = await embedded('theme="light" side="sales"');
  await shown(frame, 1);
  await frame.click('[data-item=forecast] label:has(input[value="3"])');
  // The later parts come a second after the start.
  await partsLoaded(frame);
  const asked = server.log.length;
  await page.evaluate(() => document.querySelector("tandem-assessment").setAttribute("theme", "dark"));
  await frame.waitForSelector("html[data-theme=dark]");
  await page.evaluate(() => document.querySelector("tandem-assessment").removeAttribute("theme"));
  await frame.waitForSelector("html:not([data-theme])");
  assert.deepEqual(page.warnings, []);
  await page.evaluate(() => document.querySelector("tandem-assessment").setAttribute("theme", "blue"));
  assert.deepEqual(page.warnings, ["<tandem-assessment>: ignored theme='blue'."]);
  await page.evaluate(() => document.querySelector("tandem-assessment").removeAttribute("theme"));
  assert.equal(await frame.isChecked('[data-item=forecast] input[value="3"]'), true);
  assert.equal(server.log.length, asked);
  await page.evaluate(() => {
    const element = document.querySelector("tandem-assessment");
    element.setAttribute("lang", "pl");
    element.setAttribute("accent", "#7a1f3d");
  });
  const next = await framed(page);
  assert.equal(await next.getAttribute("html", "lang"), "pl");
  const loads = () => server.log.slice(asked).filter(({ url }) => url.startsWith("/?")).length;
  assert.equal(loads(), 1);
  await page.evaluate(() => document.querySelector("tandem-assessment").setAttribute("lang", "pl"));
  await page.waitForTimeout(300);
  assert.equal(loads(), 1, "the same value is no change");
  await page.context().close();
});

test("bad attributes are ignored with one warning that names them", async () => {
  const { page, frame } = await embedded(
    'acent="#fff" height="tall" side="A B" data-x="1" class="y" lang="de" accent="red" name="Consulting"',
  );
  await settled(page, frame);
  assert.equal(await frame.textContent(".brand"), "Consulting");
  assert.equal(page.warnings.length, 2, page.warnings.join("\n"));
  const [around, within] = page.warnings;
  for (const name of ["'acent'", "height='tall'", "side='A B'"]) assert.ok(around.includes(name), around);
  for (const name of ["'lang' can't be 'de'", "'accent' is no colour"]) assert.ok(within.includes(name), within);
  assert.ok(!/data-x|class|Consulting/.test(around + within));
  await page.context().close();
});

test("an unknown questionnaire is ignored with a warning that names it, and the start screen is shown", async () => {
  const { page, frame } = await embedded('instrument="marketing-sale" side="sales" lang="en"');
  await frame.waitForSelector("#start h1", { state: "visible" });
  assert.equal(await frame.locator(".missing").count(), 0);
  assert.equal(page.warnings.length, 1, page.warnings.join("\n"));
  assert.match(page.warnings[0], /instrument 'marketing-sale' is not known/);
  await begin(frame, "sales");
  await page.context().close();
});

test("if the address of Tandem is missing or invalid, the link is shown, with a warning", async () => {
  const page = await visitor(chromium, { width: 900 });
  for (const [type, attributes] of [
    ["module", ""],
    ["text/javascript", 'src="javascript:alert(1)"'],
    ["text/javascript", 'src="data:text/html,x"'],
    ["text/javascript", 'src="https://"'],
  ]) {
    page.warnings.length = 0;
    const open = await site({ headers: { "access-control-allow-origin": "*" } });
    const element = `<tandem-assessment ${attributes}><a href="${open.url}">Assessment</a></tandem-assessment>`;
    await page.goto(await host(`</head><body><script type="${type}" src="${open.url}embed.js"></script>${element}</body>`));
    await page.waitForSelector("tandem-assessment a", { state: "visible" });
    assert.equal(page.frames().length, 1, attributes || type);
    assert.ok(
      page.warnings.some((text) => text.includes("'src'")),
      page.warnings.join(),
    );
  }
  await page.context().close();
});

test("Tandem's folder may be written without its last slash", async () => {
  const under = await site({ base: "/tandem/" });
  const page = await visitor(chromium, { width: 900 });
  const element = `<tandem-assessment src="${under.url.slice(0, -1)}"></tandem-assessment>`;
  await page.goto(await host(`</head><body><script src="${under.url}embed.js"></script>${element}</body>`));
  const frame = await framed(page);
  assert.ok(frame.url().startsWith(under.url), frame.url());
  await page.context().close();
});

test("a preview says on every screen that nothing is saved; the same address outside a frame saves answers", async () => {
  const { page, frame } = await embedded('preview side="sales" lang="en"');
  await shown(frame, 1);
  assert.equal(await frame.isVisible("[data-notice=preview]"), true);
  await page.context().close();
  const alone = await visitor(chromium);
  await alone.goto(`${server.url}?embed=preview#/assess/marketing-sales?side=sales`);
  await shown(alone, 1);
  await alone.click('[data-item=forecast] label:has(input[value="3"])');
  await alone.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith("tandem/assessment/")));
  await alone.context().close();
});

test("a frame that loads above the visible part does not scroll the embedding page", async () => {
  const page = await resident();
  const above = '<div style="height: 900px">above</div>';
  await page.goto(
    await host(`</head><body>${above}${snippet(server.url, 'side="sales"')}<div style="height: 4000px">below</div></body>`),
  );
  await page.evaluate(() => scrollTo(0, 1000));
  const frame = await framed(page);
  await shown(frame, 1);
  await settled(page, frame);
  await page.waitForTimeout(500);
  assert.ok((await page.evaluate(() => scrollY)) >= 1000, "where the reader was, or with what was read");
});

test("the embedding takes the available width in any layout", async () => {
  for (const layout of [
    "display:flex",
    "display:flex;flex-direction:column;align-items:center",
    "display:grid;place-items:center",
  ]) {
    const { page, frame } = await embedded("", { html: (snippet) => `</head><body style="${layout}">${snippet}</body>` });
    const width = await frame.evaluate(() => innerWidth);
    assert.ok(width > 800, `${layout}: ${width}`);
    await page.context().close();
  }
});

test("if Tandem can't be reached, the link is shown after a while", async () => {
  const page = await visitor(chromium);
  await page.clock.install();
  await page.route(`${server.url}?embed=1**`, (route) => route.fulfill({ status: 503, body: "" }));
  await page.goto(await host(`</head><body>${snippet(server.url)}</body>`));
  await page.waitForSelector("tandem-assessment iframe");
  await page.waitForLoadState("load");
  assert.equal(await page.isVisible("tandem-assessment a"), false);
  await page.clock.runFor(11_000);
  await page.waitForSelector("tandem-assessment a", { state: "visible" });
  await page.context().close();
});
