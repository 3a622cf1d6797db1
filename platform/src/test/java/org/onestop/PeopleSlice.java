package org.onestop;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.security.interfaces.RSAPublicKey;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * The lowest rooms and the door's guards, without the rooms above them: who and where, and who may
 * come in. No stereotype on it, so that other tests do not find it.
 */
@EnableAutoConfiguration(
    excludeName = {
      "org.flowable.spring.boot.ProcessEngineAutoConfiguration",
      "org.flowable.spring.boot.ProcessEngineServicesAutoConfiguration",
      "org.flowable.spring.boot.EndpointAutoConfiguration"
    })
@ComponentScan({
  "org.onestop.kernel",
  "org.onestop.crypto",
  "org.onestop.division",
  "org.onestop.calendar",
  "org.onestop.identity"
})
@ComponentScan(
    basePackages = "org.onestop.web",
    useDefaultFilters = false,
    includeFilters =
        @Filter(
            type = FilterType.REGEX,
            pattern =
                "org\\.onestop\\.web\\.(internal\\.IdempotencyStore|WebSecurity|AccessAnswers|BodySize"
                    + "|ProblemAnswers|UnroutedAnswers|Messages|RequiredProperties|Idempotency|DivisionController"
                    + "|SampleDoors)"))
public class PeopleSlice {
  /** The key of the pretended identity provider. */
  public static final RSAKey PROVIDER = key();

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyID("test").generate();
    } catch (com.nimbusds.jose.JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Bean
  JwtDecoder tokens() throws com.nimbusds.jose.JOSEException {
    RSAPublicKey key = PROVIDER.toRSAPublicKey();
    return NimbusJwtDecoder.withPublicKey(key).build();
  }
}
