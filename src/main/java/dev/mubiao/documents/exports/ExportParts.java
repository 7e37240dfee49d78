package dev.mubiao.documents.exports;

import dev.mubiao.documents.write.DocumentZip;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.platform.text.Abbreviation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the documents of exports in parts, and hands them out without ever having a whole file in memory. */
@Component
class ExportParts {

    /** What a part holds at most. */
    static final int PART = 1024 * 1024;

    private static final int LONGEST_TITLE = 3000;

    private final JdbcClient jdbc;

    ExportParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A document of an export. @param title from which its file is named */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, compared by nobody
    record Document(String title, byte[] content) {}

    /** @param number of the document in its export, from 0 */
    void add(UUID job, int number, Document document) {
        byte[] content = document.content();
        for (int part = 0; part == 0 || part * PART < content.length; part++) {
            jdbc.sql("""
                            insert into export_part (job_id, document, part, title, content)
                            values (:job, :document, :part, :title, :content)
                            """)
                    .param("job", job)
                    .param("document", number)
                    .param("part", part)
                    .param("title", Abbreviation.within(document.title(), LONGEST_TITLE))
                    .param(
                            "content",
                            Arrays.copyOfRange(content, part * PART, Math.min(content.length, (part + 1) * PART)))
                    .update();
        }
    }

    /** Writes one document. @throws IOException if it was removed meanwhile, or nobody reads any more */
    void write(UUID job, int number, OutputStream out) throws IOException {
        byte[] part = part(job, number, 0);
        for (int next = 1; part.length > 0; next++) {
            out.write(part);
            // A part that is not full is the last one.
            part = part.length < PART ? new byte[0] : part(job, number, next);
        }
    }

    /** Writes documents as a zip, each under a readable name. @throws IOException as {@link #write} */
    void zip(UUID job, int documents, WrittenFormat format, OutputStream out) throws IOException {
        DocumentZip zip = new DocumentZip(format, out);
        for (int number = 0; number < documents; number++) {
            int document = number;
            zip.add(title(job, number), entry -> write(job, document, entry));
        }
        zip.finish();
    }

    void remove(UUID job) {
        jdbc.sql("delete from export_part where job_id = :job")
                .param("job", job)
                .update();
    }

    private String title(UUID job, int number) throws IOException {
        return jdbc.sql("select title from export_part where job_id = :job and document = :document and part = 0")
                .param("job", job)
                .param("document", number)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new IOException("export " + job + " was removed while it was read"));
    }

    /** Empty behind the last one. */
    private byte[] part(UUID job, int number, int part) throws IOException {
        byte @Nullable [] found = jdbc.sql(
                        "select content from export_part where job_id = :job and document = :document and part = :part")
                .param("job", job)
                .param("document", number)
                .param("part", part)
                .query(byte[].class)
                .optional()
                .orElse(null);
        if (found == null) {
            title(job, number); // behind the last part, unless all of them are gone
            return new byte[0];
        }
        return found;
    }
}
