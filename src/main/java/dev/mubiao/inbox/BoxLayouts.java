package dev.mubiao.inbox;

import dev.mubiao.directory.Actor;
import dev.mubiao.platform.Upsert;
import dev.mubiao.worklist.Box;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores for each person the layout of each box. */
@Service
public class BoxLayouts {

    private final JdbcClient jdbc;
    private final JsonColumns json;
    private final Upsert upsert;

    BoxLayouts(JdbcClient jdbc, JsonColumns json, Upsert upsert) {
        this.jdbc = jdbc;
        this.json = json;
        this.upsert = upsert;
    }

    @Transactional(readOnly = true)
    public BoxLayout of(Actor reader, Box box) {
        return jdbc.sql("select layout from inbox_layout where person_id = :person and box = :box")
                .param("person", reader.id().value())
                .param("box", box.name())
                .query(String.class)
                .optional()
                .map(text -> json.read(text, BoxLayout.class))
                .orElse(BoxLayout.USUAL);
    }

    @Transactional
    public void keep(Actor reader, Box box, BoxLayout layout) {
        String text = json.write(layout);
        upsert.row(
                () -> write(
                        "update inbox_layout set layout = :layout where person_id = :person and box = :box",
                        reader,
                        box,
                        text),
                () -> write(
                        "insert into inbox_layout (person_id, box, layout) values (:person, :box, :layout)",
                        reader,
                        box,
                        text));
    }

    private int write(String sql, Actor reader, Box box, String layout) {
        return jdbc.sql(sql)
                .param("person", reader.id().value())
                .param("box", box.name())
                .param("layout", layout)
                .update();
    }
}
