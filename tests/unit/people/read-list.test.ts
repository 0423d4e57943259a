import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jerseyMentalHealth } from "@/lib/framework/jersey-mental-health";
import { type Known, readList } from "@/lib/people/read-list";

const { groups } = jerseyMentalHealth;
const seated = (name: string, email: string | null = null): Known => ({ name, email, isInvited: false });

const read = (text: string, { known = [] as Known[], ownRole = "lead" } = {}) =>
  readList(text, { groups, known, ownRole });

/** Each line as "number name|group|email|role". */
const linesOf = (text: string) =>
  read(text).lines.map(({ number, name, group, email, role }) => `${number} ${[name, group, email, role].join("|")}`);

const problemsOf = (text: string, about: Parameters<typeof read>[1] = {}) =>
  Object.fromEntries(
    read(text, about).lines.flatMap(({ number, problems }) => (problems[0] ? [[number, problems]] : [])),
  );

describe("a list of people", () => {
  it.each([
    ["tabs from a clipboard", "Pat Hamon\tCarers\tpat@example.org\nJo Blampied\tcarers\t"],
    ["commas", "Pat Hamon,Carers,pat@example.org\nJo Blampied,carers"],
    ["semicolons", "Pat Hamon;Carers;pat@example.org\nJo Blampied;carers;"],
    [
      "Windows line ends and a mark at the beginning",
      "\uFEFFPat Hamon,Carers,pat@example.org\r\nJo Blampied,carers\r\n",
    ],
    ["quotation marks", '"Pat Hamon","Carers","pat@example.org"\n"Jo Blampied","carers",""'],
    ["spaces around", " Pat Hamon , Carers , pat@example.org \n Jo Blampied , CARERS , "],
  ])("is read from %s", (_what, text) => {
    expect(linesOf(text)).toEqual(["1 Pat Hamon|carers|pat@example.org|member", "2 Jo Blampied|carers||member"]);
  });

  it("finds its columns by the words in its first line, in any order, and says which it does not read", () => {
    const { lines, unread } = read("E-mail,Phone,Role,GROUP,Full name\npat@example.org,123,Facilitator,C,Pat Hamon");
    expect(lines).toEqual([
      { number: 2, name: "Pat Hamon", group: "carers", email: "pat@example.org", role: "facilitator", problems: [] },
    ]);
    expect(unread).toEqual(["Phone"]);
  });

  it.each([
    ["lived-experience", "lived-experience"],
    ["Lived experience", "lived-experience"],
    ["L", "lived-experience"],
    ["person with lived experience", "lived-experience"],
    ["the third sector", "third-sector"],
    ["PROFESSIONALS", "professionals"],
    ["carer", "carers"],
    ["  Carers: ", "carers"],
  ])("knows the group called “%s”", (written, key) => {
    expect(read(`Pat Hamon,${written}`).lines[0]).toMatchObject({ group: key, problems: [] });
  });

  it("counts the line of headings and empty lines, so that people find the line in their own list", () => {
    expect(linesOf("Name,Group\n\nPat Hamon,C\n,\nJo Blampied,P")).toEqual([
      "3 Pat Hamon|carers||member",
      "5 Jo Blampied|professionals||member",
    ]);
  });

  it("says what is wrong with each line", () => {
    const text = ["Pat Hamon,Carers", ",Carers", "Jo,", "Al,Neighbours", "Bo,C,bo@", "Cy,C,,boss", "Di,C,,,extra"].join(
      "\n",
    );
    expect(problemsOf(text)).toEqual({
      2: ["Write the name."],
      3: ["Choose a group."],
      4: ["No group here is called “Neighbours”."],
      5: ["Give a whole e-mail address, or leave it empty."],
      6: ["No role is called “boss”. Write lead, facilitator or member."],
      7: ["There is more on this line than a name, a group, an e-mail address and a role."],
    });
  });

  it("needs no group of those who are invited by e-mail: they choose their own", () => {
    expect(linesOf("Name,E-mail\nPat,pat@example.org")).toEqual(["2 Pat||pat@example.org|member"]);
    expect(problemsOf("Name,E-mail\nPat,pat@example.org\nJo,")).toEqual({ 3: ["Choose a group."] });
    expect(problemsOf("Pat,,pat@example.org\nJo,Neighbours,jo@example.org")).toEqual({
      2: ["No group here is called “Neighbours”."],
    });
  });

  it("lets nobody but a lead hand out roles", () => {
    const text = "Pat Hamon,C,,facilitator\nJo Blampied,C,,member";
    expect(problemsOf(text)).toEqual({});
    expect(problemsOf(text, { ownRole: "facilitator" })).toEqual({
      1: ["Only a lead can give this role. Write member."],
    });
  });

  it.each([
    ["", "There is nobody in this list. Put one person on each line."],
    ["Name,Group", "There is nobody in this list. Put one person on each line."],
    ["\n , ,\n\t\n", "There is nobody in this list. Put one person on each line."],
    ["Group,E-mail\nC,pat@example.org", "The first line names the columns, but none is called “name”."],
    ['Pat,C\n"Jo,C\nAl,C', "There is a quotation mark without its other half near line 2."],
    ["Pat,C\n".repeat(201), "This list has 201 people. Bring in up to 200 at once."],
  ])("is refused as a whole: %j", (text, problem) => {
    expect(read(text)).toEqual({ lines: [], unread: [], problem });
  });

  it("keeps what looks like a formula as the text it is", () => {
    expect(linesOf("=1+1,C\n+44,C\n@SUM(A1),C\n'-2,C")).toEqual([
      "1 =1+1|carers||member",
      "2 +44|carers||member",
      "3 @SUM(A1)|carers||member",
      "4 '-2|carers||member",
    ]);
  });

  it("takes 200 people, and whatever it is given", () => {
    expect(read(Array.from({ length: 200 }, (_, place) => `Pat ${place},C`).join("\n")).lines).toHaveLength(200);
    const anything = fc.uint8Array().map((bytes) => Buffer.from(bytes).toString("utf8"));
    fc.assert(fc.property(anything, (text) => Array.isArray(read(text).lines)));
  });
});

describe("someone who is there already", () => {
  it("is found within the list, by address or by name", () => {
    const text = [
      "Pat Hamon,C,pat@example.org",
      "Patricia,C,PAT@example.org",
      "Jo,C",
      "jo,P",
      "Jo,P,jo@example.org",
    ].join("\n");
    expect(problemsOf(text)).toEqual({
      2: ["This person is on line 1 already."],
      4: ["This person is on line 3 already."],
      5: ["This person is on line 3 already."],
    });
  });

  it("may share a name with someone when both have an address of their own", () => {
    expect(problemsOf("Pat,C,pat@example.org\nPat,C,p.hamon@example.org")).toEqual({});
  });

  it("is not held against a line that is left out anyway", () => {
    expect(Object.keys(problemsOf("Pat,Neighbours\nPat,C"))).toEqual(["1"]);
  });

  it("is found at the table and among open invitations", () => {
    const invited = { name: "Jo Blampied", email: "jo@example.org", isInvited: true };
    const known = [seated("Pat Hamon"), seated("Ana Ferreira", "ana@example.org"), invited];
    expect(problemsOf("pat hamon,C\nAnna,C,Ana@example.org\nJo,C,jo@example.org\nAl,C", { known })).toEqual({
      1: ["Pat Hamon has a seat here already."],
      2: ["Ana Ferreira has a seat here already."],
      3: ["Jo Blampied is invited already."],
    });
  });
});
