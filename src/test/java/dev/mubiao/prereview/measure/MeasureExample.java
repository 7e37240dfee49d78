package dev.mubiao.prereview.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a careful reader says that an indicator measures; the file says what each part means.
 *
 * @param value operator, number and unit, parted by spaces
 * @param objects what is counted, measured, asked or paid for, in the name's own words
 */
public record MeasureExample(
        String name, String value, String kind, List<String> objects, String better, String trade) {

    private static final Path FILE = Path.of("src/test/resources/prereview/measure-examples.txt");
    private static final int PARTS = 6;

    /** All examples, in the order of the file. */
    public static List<MeasureExample> all() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(MeasureExample::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MeasureExample read(String line) {
        String[] parts = line.split(" \\| ", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("six parts wanted: " + line);
        }
        return new MeasureExample(parts[0], parts[1], parts[2], List.of(parts[3].split(" \\+ ")), parts[4], parts[5]);
    }

    @Override
    public String toString() {
        return name + " " + value;
    }
}
