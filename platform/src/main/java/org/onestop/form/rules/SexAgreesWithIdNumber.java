package org.onestop.form.rules;

import java.util.List;
import java.util.Optional;
import org.onestop.form.FormRule;
import org.onestop.form.IdNumber;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;

/** {@code [sex, idNo]}: the sex (GB/T 2261.1) is the one the ID number was given for. */
@Component
final class SexAgreesWithIdNumber implements FormRule {
  @Override
  public String id() {
    return "sex-agrees-with-id-number";
  }

  @Override
  public boolean takes(int fields) {
    return fields == 2;
  }

  @Override
  public void check(List<Answered> answers, Problems problems) {
    Answered sex = answers.get(0);
    Answered number = answers.get(1);
    Optional<IdNumber> read = IdNumber.of(number.answer().asString(""));
    if (read.isPresent() && !read.get().sex().equals(sex.answer().asString(""))) {
      problems.block(
          "/" + sex.field().key(),
          "sex-disagrees-with-id-number",
          sex.field().title(),
          number.field().title());
    }
  }
}
