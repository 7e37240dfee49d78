import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';
import { DEFAULT_STEP, NEW_TIMER } from './parts.js';
import { read, write } from './properties.js';

const WITH_PROPERTIES = ['bpmn:UserTask', 'bpmn:EndEvent', 'bpmn:IntermediateThrowEvent'];

/** Whatever is drawn or changed into something else starts out complete, as part of the same step. */
export class PartDefaults extends CommandInterceptor {
  static $inject = ['eventBus', 'injector'];

  constructor(eventBus, injector) {
    super(eventBus);
    this.postExecuted(['shape.create', 'shape.replace'], (event) => {
      const shape = event.context.newShape ?? event.context.shape;
      if (shape.type === 'label' || !shape.businessObject) return;
      this.#properties(injector, shape);
      this.#time(injector, shape);
    });
  }

  #properties(injector, shape) {
    const present = read(shape);
    if (is(shape, 'bpmn:UserTask') && !present.who) write(injector, shape, DEFAULT_STEP);
    if (is(shape, 'bpmn:IntermediateThrowEvent') && !present.notice) write(injector, shape, { notice: 'PREPARER' });
    if (!WITH_PROPERTIES.some((type) => is(shape, type)) && Object.keys(present).length > 0) {
      write(injector, shape, Object.fromEntries(Object.keys(present).map((name) => [name, undefined])));
    }
  }

  #time(injector, shape) {
    const timer = (getBusinessObject(shape).eventDefinitions ?? []).find((one) => is(one, 'bpmn:TimerEventDefinition'));
    if (!timer || timer.timeDuration || timer.timeDate || timer.timeCycle) return;
    const timeDuration = injector.get('bpmnFactory').create('bpmn:FormalExpression', { body: NEW_TIMER });
    timeDuration.$parent = timer;
    injector.get('modeling').updateModdleProperties(shape, timer, { timeDuration });
  }
}
