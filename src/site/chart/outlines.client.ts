import type { Plugin } from 'chart.js';
import { BRACKET } from './layout/points.ts';

interface Outlined {
  readonly x: number;
  readonly y: number;
  readonly shape: string;
  /** False for what the reader's choice leaves out. */
  readonly shown: boolean;
}

interface Source {
  /** Index of the claims' dataset. */
  readonly claims: number;
  readonly shown: () => readonly Outlined[];
  /** Colours as a canvas takes them, and pixels for one unit of the drawing. */
  readonly look: () => { readonly figure: string; readonly paper: string; readonly scale: number };
}

/** Rings and goals, which Chart.js has no points for: a dashed ring is a forecast, a bracketed line a goal. */
export function outlines({ claims, shown, look }: Source): Plugin {
  return {
    id: 'outlines',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      const active = new Set(
        chart.getActiveElements().flatMap(({ datasetIndex, index }) => (datasetIndex === claims ? [index] : [])),
      );
      const { figure, paper, scale: s } = look();
      ctx.save();
      ctx.strokeStyle = figure;
      ctx.fillStyle = paper;
      for (const [index, { x, y, shape, shown: there }] of shown().entries()) {
        if (!there) continue;
        ctx.lineWidth = active.has(index) ? 4 : 2;
        ctx.beginPath();
        if (shape === 'goal') {
          const [start, end] = [(x - BRACKET) * s, (x + BRACKET) * s];
          ctx.setLineDash([]);
          for (const edge of [start, end]) {
            ctx.moveTo(edge, (y - 6) * s);
            ctx.lineTo(edge, (y + 6) * s);
          }
          ctx.moveTo(start, y * s);
          ctx.lineTo(end, y * s);
        } else if (shape === 'forecast' || shape === 'estimate') {
          const radius = 6 * s;
          const dash = (2 * Math.PI * radius) / 80;
          ctx.setLineDash(shape === 'forecast' ? [6 * dash, 4 * dash] : []);
          ctx.arc(x * s, y * s, radius, 0, 2 * Math.PI);
          ctx.fill();
        }
        ctx.stroke();
      }
      ctx.restore();
    },
  };
}
