import { button, element, fill } from "./dom.js";

/**
 * A list that grows by a page at a time. `next(skip)` answers `{ items, rest }`: some elements of the list, and how many
 * come after them, or whether any do.
 */
export async function growing(next, attributes = {}) {
  const list = element("ul", attributes);
  const foot = element("p", {});
  let count = 0;
  const grow = async () => {
    const { items, rest } = await next(count);
    list.append(...items);
    count += items.length;
    fill(foot, rest ? button(rest === true ? "More" : `${rest} more`, async () => {
      await grow();
      // The button that was pressed is gone: what it brought takes over.
      const first = list.children[count - 1];
      first?.querySelector("a, button")?.focus();
    }) : null);
  };
  await grow();
  return count ? [list, foot] : null;
}
