import SearchPad from 'diagram-js/lib/features/search-pad/SearchPad';

/** The search, which says what it looks for, and when there is nothing. */
export class PortalSearchPad extends SearchPad {
  static $inject = [...SearchPad.$inject, 'words'];

  constructor(canvas, eventBus, selection, translate, words) {
    super(canvas, eventBus, selection, translate);
    this.words = words;
    this._searchInput.placeholder = words('find.placeholder');
  }

  _search(pattern) {
    super._search(pattern);
    if (!pattern.trim() || Object.keys(this._results).length > 0) return;
    const nothing = document.createElement('p');
    nothing.className = 'modeler-found-nothing';
    nothing.setAttribute('role', 'status');
    nothing.textContent = this.words('find.nothing');
    this._resultsContainer.append(nothing);
  }
}
