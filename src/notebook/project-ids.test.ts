import { describe, expect, it } from "vitest";
import { declareProjectIds } from "./project-ids.ts";

describe("the declaration of a project's ids", () => {
  it("lists the ids in order, and leaves out what is not known", () => {
    expect(declareProjectIds(["b", "a"], [])).toContain('account: "a" | "b";');
    expect(declareProjectIds(["b", "a"], [])).not.toContain("claim");
  });

  it("quotes whatever an id holds", () => {
    expect(declareProjectIds(['"; evil(); "'], [])).toContain('account: "\\"; evil(); \\"";');
  });
});
