package org.onestop.release.internal;

import java.util.Locale;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.document.Documents;
import org.onestop.identity.Unit;
import org.onestop.identity.Units;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Recent;
import org.onestop.kernel.Texts;
import org.onestop.release.Guide;
import org.onestop.release.Guides;
import org.onestop.release.Release;
import org.onestop.release.ReleasedApplicantType;
import org.springframework.stereotype.Component;

/** Makes guides when they are asked for; papers, which take long, are kept for a while. */
@Component
class GeneratedGuides implements Guides {
  private static final int PAPERS = 128;
  private final Documents documents;
  private final Divisions divisions;
  private final Units units;
  private final Texts texts;
  private final Recent<Guide, byte[]> papers = new Recent<>(PAPERS);

  GeneratedGuides(Documents documents, Divisions divisions, Units units, Texts texts) {
    this.documents = documents;
    this.divisions = divisions;
    this.units = units;
    this.texts = texts;
  }

  @Override
  public Guide forApplicants(
      Release release, String division, String applicantType, Locale language) {
    ReleasedApplicantType type =
        release
            .content()
            .applicantType(applicantType)
            .orElseThrow(() -> Fault.notFound("guide-applicant-type-unknown", applicantType));
    GuideWords words = new GuideWords(texts, language, release.content());
    return new Guide(
        words.say("applicants.title", release.content().name()),
        words.say("applicants.subtitle", place(division), type.name(), made(release, words)),
        new ApplicantGuide(release.content(), type, words).sections(division, place(division)));
  }

  @Override
  public Guide forStaff(Release release, String division, Locale language) {
    GuideWords words = new GuideWords(texts, language, release.content());
    return new Guide(
        words.say("staff.title", release.content().name()),
        words.say("staff.subtitle", place(division), made(release, words)),
        new StaffGuide(release.content(), words, this::unit, this::place).sections(division));
  }

  @Override
  public String page(Guide guide, Locale language) {
    return "<!DOCTYPE html>\n" + GuidePage.of(guide, language, false);
  }

  @Override
  public byte[] pdf(Guide guide, Locale language) {
    return papers.get(guide, each -> documents.render(GuidePage.of(each, language, true))).clone();
  }

  @Override
  public String styleDigest() {
    return GuideStyle.digest();
  }

  private static String made(Release release, GuideWords words) {
    return words.say("made", release.number(), release.edition(), release.digest().substring(0, 8));
  }

  private String place(String code) {
    return divisions.find(code).map(Division::fullName).orElse(code);
  }

  private String unit(String id) {
    return units.find(id).map(Unit::name).orElse(id);
  }
}
