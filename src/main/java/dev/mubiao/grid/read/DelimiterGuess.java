package dev.mubiao.grid.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds out what divides the cells of a text: the character under which most rows have equally many. */
public final class DelimiterGuess {

    private static final String CANDIDATES = ",;|";
    private static final int ROWS_LOOKED_AT = 500;
    private static final int CHARACTERS_LOOKED_AT = 256 * 1024;

    private DelimiterGuess() {}

    /** Empty if it is not comma-separated: because tabs divide its cells, or nothing does. */
    public static Optional<Character> of(String whole) {
        String text = whole.substring(0, Math.min(whole.length(), CHARACTERS_LOOKED_AT));
        Share best = share(text, '\t');
        Optional<Character> found = Optional.empty();
        for (char candidate : CANDIDATES.toCharArray()) {
            Share share = share(text, candidate);
            if (share.rows() > best.rows() && share.rows() * 2 > share.all()) {
                best = share;
                found = Optional.of(candidate);
            }
        }
        return found;
    }

    /** Reads rows whatever quotes stand in them. */
    public static CsvReader<CsvRecord> reader(String text, char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text);
    }

    /** @param rows that have as many cells as most have, at least two @param all rows that are not empty */
    private record Share(int rows, int all) {}

    private static Share share(String text, char delimiter) {
        Map<Integer, Integer> counts = new HashMap<>();
        int all = 0;
        try {
            for (CsvRecord record : reader(text, delimiter)) {
                if (record.getFieldCount() == 1 && record.getField(0).isBlank()) {
                    continue;
                }
                counts.merge(record.getFieldCount(), 1, Integer::sum);
                if (++all == ROWS_LOOKED_AT) {
                    break;
                }
            }
        } catch (CsvParseException tooLongForACell) {
            return new Share(0, all);
        }
        int rows = counts.entrySet().stream()
                .filter(count -> count.getKey() > 1)
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return new Share(rows > 1 ? rows : 0, all);
    }
}
