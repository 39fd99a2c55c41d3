// The few parts of ECharts that are used; a chunk of its own that no other screen loads.
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init as begin, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, LegendComponent, CanvasRenderer]);

export const init = (element: HTMLElement) => begin(element, null, { renderer: 'canvas' });
