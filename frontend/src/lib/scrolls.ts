//! A part of the screen that scrolls sideways where there is too little room: the keyboard has to reach it, too.

import type { Attachment } from 'svelte/attachments';

/** For a part without anything else that takes the focus; it is called by its label while it scrolls. */
export function scrolls(label: string): Attachment<HTMLElement> {
  return (part) => {
    const watch = new ResizeObserver(() => {
      if (part.scrollWidth > part.clientWidth) {
        part.tabIndex = 0;
        part.role = 'group';
        part.ariaLabel = label;
      } else {
        for (const name of ['tabindex', 'role', 'aria-label']) part.removeAttribute(name);
      }
    });
    watch.observe(part);
    return () => watch.disconnect();
  };
}
