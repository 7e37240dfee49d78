import { BpmnPropertiesPanelModule } from 'bpmn-js-properties-panel';
import simulationModule from 'bpmn-js-token-simulation/lib/modeler.js';
import searchModule from 'bpmn-js/lib/features/search';
import minimapModule from 'diagram-js-minimap';
import { SharedClipboard } from './clipboard.js';
import { PortalContextPad } from './context-pad.js';
import { PartDefaults } from './defaults.js';
import { FindingMarks } from './findings.js';
import { PortalKeys } from './keys.js';
import { AppendMenu, ConnectMenu, PortalReplacements } from './menus.js';
import { PortalPalette } from './palette.js';
import { PortalFields } from './panel/provider.js';
import { PartFactory } from './parts.js';
import { PortalSearchPad } from './search.js';
import { ownWords, translation } from './words.js';

// The marks on the diagram show what the simulation does; its notices and log would say it again, in English only.
const notifications = { showNotification() {}, clear() {} };
const log = { log() {}, toggle() {}, clear() {}, isShown: () => false };

/** What a reader needs: words, findings, search, keys, the small map. */
export function viewing(settings) {
  const shared = {
    __init__: ['findings', 'portalKeys'],
    settings: ['value', settings],
    words: ['value', ownWords(settings.words)],
    translate: ['value', translation(settings.language, settings.words)],
    findings: ['type', FindingMarks],
    searchPad: ['type', PortalSearchPad],
    portalKeys: ['type', PortalKeys],
  };
  return [searchModule, minimapModule, shared];
}

/** What an editor needs besides. */
export function editing(settings) {
  const portal = {
    __init__: ['fields', 'replacements', 'appendMenu', 'connectMenu', 'partDefaults'],
    parts: ['type', PartFactory],
    paletteProvider: ['type', PortalPalette],
    contextPadProvider: ['type', PortalContextPad],
    replacements: ['type', PortalReplacements],
    appendMenu: ['type', AppendMenu],
    connectMenu: ['type', ConnectMenu],
    clipboard: ['type', SharedClipboard],
    partDefaults: ['type', PartDefaults],
    fields: ['type', PortalFields],
    notifications: ['value', notifications],
    log: ['value', log],
  };
  return [...viewing(settings), BpmnPropertiesPanelModule, simulationModule, portal];
}
