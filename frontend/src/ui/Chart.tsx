import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { echarts } from './echarts';
import { usePrefs } from './prefs';
import { chartColors, palette } from './theme';

export interface ChartProps {
  /** One sentence that says what the picture shows. */
  label: string;
  option: EChartsCoreOption;
  /** The same figures as a table, behind the picture. */
  table: { head: string[]; rows: (string | number)[][] };
  height?: number;
  onPick?: (name: string) => void;
}

type Axis = Record<string, unknown>;

/** The axes of an option in the colours of the surface: ECharts knows only white paper. */
function axesIn(p: (typeof palette)[keyof typeof palette], option: EChartsCoreOption): EChartsCoreOption {
  const dress = (axis: Axis): Axis => ({
    ...axis,
    axisLabel: { color: p.text3, ...(axis.axisLabel as object | undefined) },
    axisLine: { lineStyle: { color: p.border }, ...(axis.axisLine as object | undefined) },
    splitLine: { lineStyle: { color: p.borderSoft }, ...(axis.splitLine as object | undefined) },
  });
  const named = ['xAxis', 'yAxis'].flatMap((name) => {
    const axis = option[name] as Axis | Axis[] | undefined;
    return axis ? [[name, Array.isArray(axis) ? axis.map(dress) : dress(axis)] as const] : [];
  });
  return Object.fromEntries(named);
}

/** A chart with words and a table behind it; its tooltip is drawn, not HTML, because the page allows no inline style. */
export function Chart({ label, option, table, height = 300, onPick }: ChartProps) {
  const { t } = useTranslation();
  const { scheme } = usePrefs();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ReturnType<typeof echarts.init>>(undefined);
  const pick = useRef(onPick);
  pick.current = onPick;
  useEffect(() => {
    if (!place.current) return;
    const made = echarts.init(place.current, null, { renderer: 'svg' });
    chart.current = made;
    made.on('click', (event) => pick.current?.(event.name));
    const watch = new ResizeObserver(() => made.resize());
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      made.dispose();
    };
  }, []);
  useEffect(() => {
    const p = palette[scheme];
    const tooltip = {
      renderMode: 'richText',
      confine: true,
      backgroundColor: p.raised,
      borderColor: p.border,
      textStyle: { color: p.text, fontSize: 12 },
    };
    const whole = {
      color: chartColors,
      animationDuration: 200,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: p.text2 },
      ...option,
      ...axesIn(p, option),
      tooltip: { ...tooltip, ...(option.tooltip as object | undefined) },
    };
    chart.current?.setOption(whole, { notMerge: true });
  }, [option, scheme]);
  return (
    <figure style={{ margin: 0 }}>
      <div ref={place} role="img" aria-label={label} style={{ height }} />
      <details className="st-chart-table">
        <summary>{t('ui.chart.table')}</summary>
        <table>
          <caption className="st-hidden">{label}</caption>
          <thead>
            <tr>
              {table.head.map((h) => (
                <th key={h} scope="col">
                  {h}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((cell, n) => (
                  <td key={table.head[n]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
