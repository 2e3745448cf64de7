/** The colours of the page, from its style sheet, so that the picture is dark where the page is. */
export function palette() {
  const style = getComputedStyle(document.documentElement);
  const colour = name => style.getPropertyValue(`--${name}`).trim();
  return {
    page: colour("page"),
    ink: colour("ink"),
    faint: colour("faint"),
    line: colour("line"),
    accent: colour("accent"),
    of: kind => colour(kind.toLowerCase()),
  };
}

/** How each relation is drawn, in the picture and in its legend: no two alike. Dashes are in the picture's own units. */
const strokes = {
  BUILDS_ON: { width: 2.4, dash: [], arrow: "triangle" },
  IS_A: { width: 1.4, dash: [], arrow: "vee" },
  VARIANT_OF: { width: 1.6, dash: [2, 4], arrow: "none" },
  CO_OCCURS: { width: 1.1, dash: [7, 5], arrow: "none" },
  INTRODUCES: { width: 2.4, dash: [12, 3], arrow: "vee" },
  USES: { width: 1.2, dash: [], arrow: "vee" },
  MENTIONS: { width: 1.2, dash: [2, 4], arrow: "vee" },
  HAS_REPOSITORY: { width: 1.4, dash: [10, 3, 2, 3], arrow: "vee" },
};

export const strokeOf = type => strokes[type] ?? { width: 1.2, dash: [], arrow: "vee" };

/** Grows with the logarithm of how many papers name it, so that a hub does not cover its neighbours. */
export const sizeOf = node => Math.min(46, 18 + 6 * Math.log2(node.support ?? 1));
