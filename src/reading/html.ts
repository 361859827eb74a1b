import { Parser } from "htmlparser2";
import { blockElements, partsByName, silentClassWords, silentElements, silentRoles } from "../lexicon/html-elements.js";
import type { Zone } from "../model/article.js";
import { type Copy, CopyBuilder } from "./copy.js";
import type { Draft, Reading } from "./draft.js";
import { readText } from "./text.js";

type Attributes = Readonly<Record<string, string>>;

/** What an open element hands to what stands in it. */
interface Scope {
  readonly name: string;
  readonly silent: boolean;
  readonly zone: Zone;
  readonly level?: number;
  readonly strong: boolean;
  readonly room: Room;
}

/** An `article`, a `main`, an `articleBody` or the page: where copy can live, and how much of it does. */
interface Room {
  readonly kind: "page" | "main" | "article";
  readonly parent?: Room;
  length: number;
}

interface Table {
  row: number;
  column: number;
  /** Whether all cells of the first row are `th`. */
  head: boolean;
}

interface Found {
  readonly draft: Draft;
  readonly room: Room;
}

const space = /^\s+$/;
const headings = /^h([1-6])$/;
const strongElements = new Set(["strong", "b", "em", "i"]);
/** Real pages nest some dozens deep. The parser's stack costs the square of its depth, so deeper sources are read as plain text. */
const deepest = 1_000;

/** Rooms nest at most this deep; deeper ones count as the one around them. */
const deepestRoom = 8;

/** What `<meta>` calls what we keep as metadata. */
const metaKeys: Readonly<Record<string, string>> = {
  "article:published_time": "datePublished",
  datepublished: "datePublished",
  date: "date",
  pubdate: "pubdate",
  "og:title": "title",
  description: "description",
  "og:description": "description",
};

/** Reads an HTML page or fragment: the article in it, without the page's furniture. Linear in the source. */
export function readHtml(source: Copy): Reading {
  const page: Room = { kind: "page", length: 0 };
  const scopes: Scope[] = [{ name: "", silent: false, zone: "body", strong: false, room: page }];
  const found: Found[] = [];
  const tables: Table[] = [];
  const openTables: { readonly index: number; readonly table: Table }[] = [];
  const copy = new CopyBuilder(source);
  let strongLength = 0;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (blockElements.has(name)) close();
        const parent = scopes.at(-1) as Scope;
        const scope = scopeOf(name, attributes, parent);
        if (!scope.silent || name === "meta") metadata(name, attributes);
        if (name === "table") {
          openTables.push({ index: tables.length, table: { row: -1, column: -1, head: true } });
          tables.push(openTables.at(-1)!.table);
        }
        const table = openTables.at(-1)?.table;
        if (table && name === "tr") {
          table.row++;
          table.column = -1;
        }
        if (table && (name === "td" || name === "th")) {
          table.column++;
          if (table.row === 0 && name === "td") table.head = false;
        }
        scopes.push(scope);
        if (scopes.length > deepest) parser.pause();
      },
      onclosetag(name) {
        if (blockElements.has(name)) close();
        if (scopes.length > 1) scopes.pop();
        if (name === "table") openTables.pop();
      },
      ontext(text) {
        const scope = scopes.at(-1) as Scope;
        if (scope.silent) return;
        takeText(text, scope);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(source.text);
  if (scopes.length > deepest) return readText(source);
  close();
  return { drafts: articleOf(found, page, tables), marked: true };

  function takeText(text: string, scope: Scope): void {
    const start = parser.startIndex;
    const end = parser.endIndex + 1;
    const before = copy.length;
    if (text.length !== end - start) copy.put(text, start, end);
    else
      for (const { 0: run, index } of text.matchAll(/\s+|\S+/g)) {
        if (space.test(run)) copy.space(start + index, start + index + run.length);
        else copy.take(start + index, start + index + run.length);
      }
    if (scope.strong) strongLength += copy.length - before;
  }

  function close(): void {
    const scope = scopes.at(-1) as Scope;
    const emphasized = strongLength > 0 && strongLength >= copy.length - 2;
    strongLength = 0;
    const done = copy.finish();
    if (!done.text) return;
    const open = openTables.at(-1);
    const inCell = scope.zone === "table-cell" && open;
    add(
      {
        ...done,
        zone: scope.zone,
        ...(scope.level !== undefined && { level: scope.level }),
        ...(emphasized && { emphasized }),
        ...(inCell && {
          cell: { table: open.index, row: Math.max(0, open.table.row), column: Math.max(0, open.table.column) },
        }),
      },
      scope.room,
    );
  }

  function add(draft: Draft, room: Room): void {
    found.push({ draft, room });
    for (let each: Room | undefined = room; each; each = each.parent) each.length += draft.text.length;
  }

  /** Values that stand in attributes: published dates, social headlines, the words under a picture. */
  function metadata(name: string, attributes: Attributes): void {
    const { room } = scopes.at(-1) as Scope;
    const put = (attribute: string, zone: Zone, key?: string) => {
      const value = attributes[attribute]?.trim();
      const at = value ? source.text.indexOf(value, parser.startIndex) : -1;
      if (!value || at < 0 || at > parser.endIndex) return;
      const attributeCopy = new CopyBuilder(source);
      attributeCopy.take(at, at + value.length);
      found.push({
        draft: { ...attributeCopy.finish(), zone, ...(key !== undefined && { key }) },
        room: zone === "metadata" ? page : room,
      });
    };
    if (name === "meta") {
      const key = metaKeys[(attributes.property ?? attributes.name ?? attributes.itemprop ?? "").toLowerCase()];
      if (key !== undefined) put("content", "metadata", key);
    } else if (name === "time" && (attributes.itemprop === "datePublished" || attributes.pubdate !== undefined))
      put("datetime", "metadata", "datePublished");
    else if (name === "img" && /\s/.test(attributes.alt?.trim() ?? "")) {
      close();
      put("alt", "caption");
    }
  }
}

function scopeOf(name: string, attributes: Attributes, parent: Scope): Scope {
  const part = partNamed(attributes);
  const level = headings.exec(name)?.[1];
  return {
    name,
    silent: parent.silent || (name !== "body" && name !== "article" && name !== "main" && isSilent(name, attributes)),
    zone: zoneOf(name, attributes, parent.zone, part),
    ...(level !== undefined && { level: Number(level) }),
    strong: parent.strong || strongElements.has(name),
    room: roomOf(name, attributes, parent.room),
  };
}

function isSilent(name: string, attributes: Attributes): boolean {
  return (
    silentElements.has(name) ||
    attributes.hidden !== undefined ||
    attributes["aria-hidden"] === "true" ||
    silentRoles.has(attributes.role ?? "") ||
    wordsOf(attributes).some((word) => silentClassWords.has(word))
  );
}

function zoneOf(name: string, attributes: Attributes, around: Zone, part: "standfirst" | "byline" | undefined): Zone {
  if (headings.test(name)) return "heading";
  if (name === "blockquote") return "quote";
  if (name === "figcaption" || name === "caption") return "caption";
  if (name === "td" || name === "th") return "table-cell";
  if (name === "details" || /\/(?:Question|FAQPage)$/.test(attributes.itemtype ?? "")) return "faq";
  if ((name === "li" || name === "dt" || name === "dd") && around !== "faq") return "list-item";
  return around === "body" && part ? part : around;
}

function partNamed(attributes: Attributes): "standfirst" | "byline" | undefined {
  if (attributes.itemprop === "author" || attributes.rel === "author") return "byline";
  for (const word of (attributes.class ?? "").toLowerCase().split(/\s+/)) {
    const part = partsByName[word] ?? partsByName[word.split(/[-_]+/).at(-1) ?? ""];
    if (part) return part;
  }
  return undefined;
}

function wordsOf({ class: classes = "", id = "" }: Attributes): string[] {
  return `${classes} ${id}`.toLowerCase().split(/[\s_-]+/);
}

function roomOf(name: string, attributes: Attributes, parent: Room): Room {
  const kind =
    name === "article" || attributes.itemprop === "articleBody" ? "article" : name === "main" ? "main" : undefined;
  if (kind === undefined || depth(parent) >= deepestRoom) return parent;
  return { kind, parent, length: 0 };
}

function depth(room: Room): number {
  return room.parent ? 1 + depth(room.parent) : 0;
}

/** The drafts of the article: those of the longest `article`, else of `main`, else of the page; and the page's metadata. */
function articleOf(found: readonly Found[], page: Room, tables: readonly Table[]): Draft[] {
  const rooms = new Set<Room>();
  for (const { room } of found) for (let each: Room | undefined = room; each; each = each.parent) rooms.add(each);
  const longest = (kind: Room["kind"]) =>
    [...rooms]
      .filter((room) => room.kind === kind)
      .reduce<Room | undefined>((best, room) => (best && best.length >= room.length ? best : room), undefined);
  const home = longest("article") ?? longest("main") ?? page;
  const holds = (room: Room | undefined): boolean => room !== undefined && (room === home || holds(room.parent));
  const headlineInside = found.some(({ draft, room }) => draft.level === 1 && holds(room));
  const headline = headlineInside ? undefined : found.find(({ draft }) => draft.level === 1);
  return found
    .filter((each) => each === headline || each.draft.zone === "metadata" || holds(each.room))
    .map(({ draft }) => {
      const { cell } = draft;
      if (!cell || tables[cell.table]?.head) return draft;
      return { ...draft, cell: { ...cell, row: cell.row + 1 } };
    });
}
