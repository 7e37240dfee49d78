package dev.mubiao.documents.templates;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the files of templates, in parts that both databases take. */
@Component
class TemplateParts {

    /** What a part holds at most. */
    private static final int PART = 1024 * 1024;

    private final JdbcClient jdbc;

    TemplateParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In place of what there is. */
    void write(TemplateId id, byte[] file) {
        remove(id);
        for (int part = 0; part * PART < file.length; part++) {
            jdbc.sql("insert into export_template_part (template_id, part, content) values (:id, :part, :content)")
                    .param("id", id.value())
                    .param("part", part)
                    .param("content", Arrays.copyOfRange(file, part * PART, Math.min(file.length, (part + 1) * PART)))
                    .update();
        }
    }

    byte[] read(TemplateId id) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        jdbc.sql("select content from export_template_part where template_id = :id order by part")
                .param("id", id.value())
                .query(byte[].class)
                .list()
                .forEach(file::writeBytes);
        return file.toByteArray();
    }

    void remove(TemplateId id) {
        jdbc.sql("delete from export_template_part where template_id = :id")
                .param("id", id.value())
                .update();
    }
}
