/** The element that scrolls when something in it is out of sight: a pane, or the page itself. */
export function scrollerOf(element: Element | null): HTMLElement {
  if (!(element instanceof HTMLElement)) return document.documentElement;
  const scrolls =
    element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);
  return scrolls ? element : scrollerOf(element.parentElement);
}

/** Distance of a box from the top edge of what scrolls it, in CSS pixels. */
export function distanceFromTop(box: DOMRect, scroller: HTMLElement): number {
  return scroller === document.documentElement ? box.top : box.top - scroller.getBoundingClientRect().top;
}
