import { TextlintKernel } from "@textlint/kernel";
import plugin from "@textlint/textlint-plugin-text";
import rule from "textlint-rule-date-weekday-mismatch";

const kernel = new TextlintKernel();
const loaded = (module) => module.default ?? module;

/** textlint with its rule for weekdays, which reads a weekday in brackets behind a full date: "March 3, 2024 (Monday)". @type {import("./peer.mjs").Peer} */
export const textlint = {
  name: "textlint weekday",
  async reports({ text }) {
    const { messages } = await kernel.lintText(text, {
      ext: ".txt",
      plugins: [{ pluginId: "text", plugin: loaded(plugin) }],
      rules: [{ ruleId: "date-weekday-mismatch", rule: loaded(rule) }],
    });
    return messages.map(({ ruleId, range: [start, end] }) => ({ rule: ruleId, passages: [{ start, end: end + 1 }] }));
  },
};
