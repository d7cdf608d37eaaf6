import { useMemo } from 'react';
import { encode } from 'uqr';

/** Props of QrCode. `label` says what scanning it opens. */
export interface QrCodeProps {
  text: string;
  label: string;
  className?: string | undefined;
}

/** A text as a QR code: black on white with its quiet zone whatever the theme, as large as its box. */
export function QrCode({ text, label, className }: QrCodeProps) {
  const { size, path } = useMemo(() => {
    const code = encode(text, { border: 2, ecc: 'M' });
    const cells = code.data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size: code.size, path: cells.join('') };
  }, [text]);
  return (
    <svg
      className={className}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" style={{ printColorAdjust: 'exact' }} />
      <path d={path} fill="#000" style={{ printColorAdjust: 'exact' }} />
    </svg>
  );
}
