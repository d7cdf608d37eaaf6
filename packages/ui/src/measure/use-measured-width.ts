import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';

/**
 * Width of an element's content box in whole CSS pixels, followed as it changes; `fallback` until measured and on the server.
 * A `fixed` width is returned unchanged and nothing is observed.
 */
export function useMeasuredWidth<T extends HTMLElement>(
  fixed: number | undefined,
  fallback: number,
): [RefObject<T | null>, number] {
  const ref = useRef<T | null>(null);
  const [width, setWidth] = useState(fallback);
  useEffect(() => {
    const element = ref.current;
    if (fixed !== undefined || element === null) return undefined;
    const read = (measured: number) => {
      if (measured > 0) setWidth(Math.floor(measured));
    };
    read(element.clientWidth);
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver((entries) => {
      for (const entry of entries) read(entry.contentRect.width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [fixed]);
  return [ref, fixed ?? width];
}
