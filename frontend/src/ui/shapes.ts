//! Drawings of the icons, in a square of 24.

export const SHAPES = {
  home: 'M3.5 10.5 12 3.5l8.5 7v9a1 1 0 0 1-1 1H15v-6H9v6H4.5a1 1 0 0 1-1-1z',
  plus: 'M12 5v14M5 12h14',
  rules: 'M9 6h11M9 12h11M9 18h11M4 6l.8.9L6.3 5M4 12l.8.9L6.3 11M4 18l.8.9L6.3 17',
  gear: 'M5 7h7m4 0h3M5 12h2m4 0h8M5 17h9m4 0h1M14 7m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M9 12m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M16 17m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  fix: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM9 9l6 6M15 9l-6 6',
  check: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M9.4 9.4a2.6 2.6 0 1 1 3.6 2.5c-.7.3-1 .8-1 1.6v.3M12 16.8v.2',
  advice: 'M9.5 18.5h5M10 21h4M12 3a6 6 0 0 1 3.6 10.8c-.7.6-1.1 1.3-1.1 2.2h-5c0-.9-.4-1.6-1.1-2.2A6 6 0 0 1 12 3',
  good: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M8 12.3l2.8 2.8L16.2 9.4',
  none: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M8 12h8',
  empty: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18',
  running: 'M12 3a9 9 0 1 0 9 9M12 7v5l3.5 2',
  paused: 'M9 6v12M15 6v12',
  play: 'M8 5.5v13l10.5-6.5z',
  stop: 'M7 7h10v10H7z',
  back: 'M19 12H5M11 6l-6 6 6 6',
  next: 'M5 12h14M13 6l6 6-6 6',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  save: 'M12 4v11M7.5 11 12 15.5 16.5 11M5 20h14',
  open: 'M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M15.3 15.3 20 20',
  language: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
} as const;
export type Shape = keyof typeof SHAPES;
