import { BpmnViewerElement } from './bpmn-viewer.js';

customElements.define('mubiao-bpmn-viewer', BpmnViewerElement);
