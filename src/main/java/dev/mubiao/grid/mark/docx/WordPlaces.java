package dev.mubiao.grid.mark.docx;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.read.docx.PlaceListener;
import dev.mubiao.grid.read.ooxml.PartCursor;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Notes where the cells and paragraphs that are to be marked stand in the part. */
final class WordPlaces implements PlaceListener {

    private static final long NONE = -1;

    private final Set<String> wanted;
    private final Map<String, Place> found = new HashMap<>();
    private long firstOfAll = NONE;

    /** @param wanted keys of addresses */
    WordPlaces(Set<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * A place by the first bytes of its elements.
     *
     * @param cell -1 for a paragraph outside of tables
     * @param first its first paragraph, -1 for a cell without any
     * @param last its last paragraph
     */
    record Place(long cell, long first, long last) {

        boolean isCell() {
            return cell >= 0;
        }

        private Place with(long paragraph) {
            return new Place(cell, first < 0 ? paragraph : first, paragraph);
        }
    }

    @Override
    public void begins(CellAddress address, PartCursor element) throws IOException, XMLStreamException {
        boolean paragraph = "p".equals(element.name());
        if (paragraph && firstOfAll < 0) {
            firstOfAll = element.tag().begin();
        }
        if (wanted.contains(address.key())) {
            long begin = element.tag().begin();
            if (paragraph) {
                found.put(
                        address.key(),
                        found.getOrDefault(address.key(), new Place(NONE, NONE, NONE))
                                .with(begin));
            } else {
                found.putIfAbsent(address.key(), new Place(begin, NONE, NONE));
            }
        }
    }

    /** Of an address that the document does not have, or that has no paragraph, the first paragraph of all. */
    Place of(CellAddress address) {
        Place place = found.get(address.key());
        return place == null || place.first() < 0 ? new Place(NONE, firstOfAll, firstOfAll) : place;
    }
}
