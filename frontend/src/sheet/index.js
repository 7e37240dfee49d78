import './fields.js';
import './grid.js';
import './ticks.js';
