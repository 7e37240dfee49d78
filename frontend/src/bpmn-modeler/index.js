import './bpmn-modeler.css';
import { BpmnModelerElement } from './bpmn-modeler.js';

customElements.define('mubiao-bpmn-modeler', BpmnModelerElement);
