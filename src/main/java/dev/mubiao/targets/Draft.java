package dev.mubiao.targets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The working content of a target, as canonical JSON. Apart from the target, so that lists need not load it. */
@Entity
@Table(name = "target_draft")
public class Draft {

    @Id
    @Column(name = "target_id")
    private UUID target;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(nullable = false)
    private String content;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    public Draft(TargetId target, String content) {
        this.target = target.value();
        this.content = content;
    }

    public String content() {
        return content;
    }

    public void replace(String newContent) {
        this.content = newContent;
    }
}
