package dev.mubiao.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A business office (业务科室) of the finance bureau; it looks after some units. */
@Entity
@Table(name = "business_office")
public class BusinessOffice {

    @Id
    private UUID id;

    @Column(nullable = false, unique = true)
    private String code;

    @Column(nullable = false)
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected BusinessOffice() {}

    public BusinessOffice(OfficeId id, OfficeDetails details) {
        this.id = id.value();
        this.code = details.code();
        this.name = details.name();
    }

    public OfficeId id() {
        return new OfficeId(id);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** What an administrator entered, as it stands now. */
    public OfficeDetails details() {
        return new OfficeDetails(code, name);
    }

    public void change(OfficeDetails details) {
        this.code = details.code();
        this.name = details.name();
    }
}
