import './fields.js';
import './grid.js';
