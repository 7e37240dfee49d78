import './bpmn-viewer.css';
import { BpmnViewerElement } from './bpmn-viewer.js';

customElements.define('mubiao-bpmn-viewer', BpmnViewerElement);
