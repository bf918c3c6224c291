// The page before the program, and without it: language, theme, which screen is asked for, and the
// start of the program itself. Style sheets show the content once this has run (style/state.css), so
// that nothing is painted in the wrong language.
(() => {
  const root = document.documentElement;
  const SETTINGS_KEY = "tandem/settings";
  const LANGUAGE = /^(pl|en)$/;
  const KNOWN = new Map([
    ["lang", LANGUAGE],
    ["theme", /^(light|dark|auto)$/],
  ]);

  function settingsOfAddress() {
    const settings = {};
    for (const [key, value] of new URLSearchParams(location.search)) {
      if (!KNOWN.has(key)) console.warn(`Tandem: setting '${key}' is not known and was ignored.`);
      else if (!KNOWN.get(key).test(value))
        console.warn(`Tandem: setting '${key}' was ignored: '${value}' is none of its values.`);
      else settings[key] = value;
    }
    return settings;
  }

  // Storage that is blocked throws at the first touch; what is damaged there is no choice of anyone.
  function chosenLanguage() {
    try {
      const language = JSON.parse(localStorage.getItem(SETTINGS_KEY))?.settings?.language;
      return LANGUAGE.test(language) ? language : null;
    } catch {
      return null;
    }
  }

  function keepLanguage(language) {
    try {
      localStorage.setItem(SETTINGS_KEY, JSON.stringify({ version: 1, settings: { language } }));
    } catch {
      // It holds for this visit; the program says that nothing is kept.
    }
  }

  // The first of the browser's languages that we speak.
  function browserLanguage() {
    const tags = (navigator.languages ?? []).map((tag) => tag.slice(0, 2).toLowerCase());
    return tags.find((tag) => LANGUAGE.test(tag)) ?? "en";
  }

  function markLanguage() {
    for (const link of document.querySelectorAll("[data-language]")) {
      if (link.dataset.language === root.lang) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    const title = document.querySelector("title");
    if (title && root.dataset.screen === "start") document.title = title.dataset[root.lang];
  }

  function speak(language) {
    root.lang = language;
    markLanguage();
    document.dispatchEvent(new Event("tandem:language"));
  }

  function markScreen() {
    root.dataset.screen = /^#?\/*$/.test(location.hash.split("?")[0]) ? "start" : "other";
  }

  async function startProgram() {
    const js = document.querySelector("link[rel=modulepreload]").href;
    const wasm = document.querySelector("link[type='application/wasm']").href;
    try {
      const program = await import(js);
      await program.default({ module_or_path: wasm });
      root.dataset.program = "ready";
    } catch (error) {
      root.dataset.program = "failed";
      throw error;
    }
  }

  const settings = settingsOfAddress();
  if (settings.theme && settings.theme !== "auto") root.dataset.theme = settings.theme;
  root.dataset.program = "loading";
  markScreen();
  speak(chosenLanguage() ?? settings.lang ?? browserLanguage());
  // Before the program is there, the links of the start screen already lead on.
  addEventListener("hashchange", markScreen);

  function whenParsed(act) {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", act);
    else act();
  }

  whenParsed(() => {
    markLanguage();
    document.addEventListener("click", (event) => {
      if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const link = event.target.closest("[data-language], [data-skip], [data-reload]");
      if (!link) return;
      event.preventDefault();
      if (link.dataset.language) {
        keepLanguage(link.dataset.language);
        speak(link.dataset.language);
      } else if ("skip" in link.dataset) {
        // Its fragment would be taken for the address of a screen.
        document.getElementById("content").focus();
      } else {
        location.reload();
      }
    });
    // The page is painted first; the program is on its way meanwhile.
    requestAnimationFrame(() => setTimeout(startProgram));
  });
})();
