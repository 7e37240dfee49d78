package dev.mubiao.grid;

/**
 * How much of a document is read. A file that holds more is refused.
 *
 * @param fileBytes of the file itself
 * @param unpackedBytes of all parts of an archive together
 * @param tables of a file, or of all files of an archive
 * @param cells of a table, those counted that are left empty before the last one of a row
 * @param columns of a table
 * @param paragraphs of a file
 */
public record ReadLimits(int fileBytes, long unpackedBytes, int tables, int cells, int columns, int paragraphs) {

    private static final int MEBIBYTE = 1024 * 1024;

    public static final ReadLimits STANDARD =
            new ReadLimits(20 * MEBIBYTE, 200L * MEBIBYTE, 200, 100_000, 1_000, 100_000);
}
